// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/textview/bytetextview.h"

#include <QAction>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace hookloupe {

using namespace Qt::StringLiterals;

/// A window over an empty store, what it receives, and what it says of two requests.
class CompareWindowTest : public QObject
{
protected:
    void begin()
    {
        QVERIFY(m_dir.isValid());
        QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
        QLocale::setDefault(QLocale::c());
    }

    void open()
    {
        static int number = 0;
        QSettings().clear();
        auto workspace =
                Workspace::open({ .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)),
                                  .useKeyring = false });
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        // Its scheme gives the events a type and a delivery id.
        Endpoint typed;
        typed.name = u"typed"_s;
        typed.path = "/typed";
        typed.scheme = u"github"_s;
        m_workspace->useEndpoints(*EndpointSet::fromList({ typed }));
        m_window = std::make_unique<MainWindow>(m_workspace.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
        m_list = child<EventListView>(*m_window, u"eventList"_s);
    }

    void close()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void post(const QByteArray &path, const QByteArray &fields, const QByteArray &body)
    {
        const int before = m_list->model()->rowCount();
        RawClient client(m_workspace->listening()->port);
        client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n" + fields
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.answer().status > 0);
        QTRY_COMPARE(m_list->model()->rowCount(), before + 1);
    }
    void postJson(const QByteArray &body)
    {
        post("/a", "Content-Type: application/json\r\n", body);
    }
    void postText(const QByteArray &body) { post("/a", "Content-Type: text/plain\r\n", body); }

    void select(const std::vector<int> &rows)
    {
        m_list->clearSelection();
        m_list->setCurrentIndex(m_list->model()->index(rows.front(), 0));
        for (const int row : rows)
            m_list->selectionModel()->select(m_list->model()->index(row, 0),
                                             QItemSelectionModel::Select
                                                     | QItemSelectionModel::Rows);
        QTRY_COMPARE(m_list->selectedIds().size(), rows.size());
        QTRY_VERIFY(action()->isEnabled());
    }

    QAction *action(const QString &name = u"compareEvents"_s) const
    {
        return child<QAction>(*m_window, name);
    }
    /// The window, once it has come to an end.
    QDialog *shown()
    {
        QDialog *window = nullptr;
        [&] {
            QTRY_VERIFY((window = m_window->findChild<QDialog *>(u"compareWindow"_s)));
            QTRY_VERIFY(!summary(window).isEmpty() && !summary(window).endsWith(u'…'));
        }();
        return window;
    }
    QDialog *compared()
    {
        action()->trigger();
        return shown();
    }
    static QString summary(const QDialog *window)
    {
        return child<QLabel>(*window, u"comparedSummary"_s)->text();
    }
    static QString events(const QDialog *window)
    {
        return child<QLabel>(*window, u"comparedEvents"_s)->text();
    }
    static QStringList rows(const QDialog *window, const QString &table)
    {
        const auto *tree = child<QTreeWidget>(*window, table);
        QStringList rows;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < tree->columnCount(); ++column)
                cells += tree->topLevelItem(i)->text(column);
            rows += cells.join(u'|');
        }
        return rows;
    }
    static QByteArray text(const QDialog *window, const QString &name = u"comparedText"_s)
    {
        const auto *view = child<ByteTextView>(*window, name);
        QStringList lines;
        for (qsizetype i = 0; i < view->lineCount(); ++i)
            lines += view->lineText(i);
        return lines.join(u'\n').toUtf8();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

} // namespace hookloupe
