// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QTcpServer>
#include <QTest>
#include <QTextDocument>

namespace hookloupe {

/// What a payload would have fetched if anything in it was rendered or followed.
class Bait
{
public:
    Bait()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the bait cannot listen");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { ++m_taken; });
    }

    QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/x";
    }
    QByteArray image() const { return "<img src=" + url() + "><b>bold</b>"; }
    int taken() const noexcept { return m_taken; }

private:
    QTcpServer m_server;
    int m_taken = 0;
};

inline bool isMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) && text.contains(QLatin1StringView("<img"));
}

/// What in \a view would be taken for rich text where it is shown as a tooltip.
inline QStringList markupIn(const QAbstractItemView &view)
{
    QStringList found;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return found;
    for (int row = 0; row < std::min(model->rowCount(), 20); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : { Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole }) {
                if (isMarkup(index.data(role).toString()))
                    found += index.data(role).toString();
            }
        }
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString tip = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (isMarkup(tip))
            found += tip;
    }
    return found;
}

/// What in \a top and the widgets inside it renders, or would render, text from outside: labels
/// and message boxes that guess, tooltips that look like rich text.
inline QStringList markupIn(const QWidget &top)
{
    QStringList found;
    QList<const QWidget *> widgets{ &top };
    for (const QWidget *widget : top.findChildren<QWidget *>())
        widgets += widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (isMarkup(widget->toolTip()))
            found += widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool renders = label->textFormat() == Qt::RichText
                    || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            if (renders && label->text().contains(QLatin1StringView("<img")))
                found += label->text();
        }
        if (const auto *box = qobject_cast<const QMessageBox *>(widget)) {
            if (box->textFormat() != Qt::PlainText && isMarkup(box->text()))
                found += box->text();
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            found += markupIn(*view);
    }
    return found;
}

} // namespace hookloupe
