// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/schematext.h"
#include "core/workspace/schemarun.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace hookloupe {

class SchemaReading;
struct SchemaExportOptions;
class SchemaTreeModel;
class WrappedLabel;
class Workspace;

/// Which fields the bodies of an event type have, beside the main window: read behind it, from the
/// newest event on.
class SchemaWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit SchemaWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~SchemaWindow() override;

    /// Begins to read. \a subject has no query.
    void showSchema(const SchemaSubject &subject);

Q_SIGNALS:
    /// The list is to show these events.
    void filterRequested(const QString &query);
    void columnRequested(const QByteArray &path);
    void eventRequested(qint64 id);

private:
    void build();
    QWidget *buildChoice();
    QWidget *buildBottom();
    void connectParts();
    void loadNames();
    void readChosen();
    SchemaSubject chosen() const;
    void showState();
    void showNow();
    void showCurrent();
    SchemaPlace current() const;
    void showMenu(const QPoint &at);
    void fillMenu(QMenu *menu);
    void addFilters(QMenu *menu, const SchemaPlace &place);
    void addEvents(QMenu *menu, const SchemaPlace &place);
    void fillUnreadMenu();
    void copySchema();
    void copyMarkdown();
    void say(const QString &sentence);
    void saveSchema();
    SchemaSubject subject() const;
    QString description() const;
    SchemaExportOptions exported() const;

    Workspace *m_workspace;
    SchemaReading *m_reading;
    SchemaTreeModel *m_model;
    QSortFilterProxyModel *m_found;
    QComboBox *m_type;
    QComboBox *m_endpoint;
    QComboBox *m_received;
    QComboBox *m_count;
    QPushButton *m_read; ///< "Read", and "Stop" while it is read
    WrappedLabel *m_summary;
    QProgressBar *m_progress;
    QLineEdit *m_find;
    QTreeView *m_tree;
    WrappedLabel *m_detail;
    WrappedLabel *m_unread;
    QPushButton *m_showUnread;
    QPushButton *m_actions;
    QPushButton *m_copySchema;
    QPushButton *m_copyMarkdown;
    QPushButton *m_save;
    QCheckBox *m_withExamples;
    WrappedLabel *m_said;
    QTimer m_patience;
    QString m_failure;
    bool m_isExpanded = false; ///< the first rows were opened
};

} // namespace hookloupe
