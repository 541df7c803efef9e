// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/preparedbody.h"
#include "ui/textview/background.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hookloupe {

class BodyTableModel;
class HexView;
class JsonTextView;

/// Fields of a form, parts of a multipart body or rows of CSV, and below them the one that is
/// selected: laid out where it is JSON, in hex where it is no text.
class BodyTableView : public QWidget
{
    Q_OBJECT
public:
    /// Asks where to save, proposing a name; empty: nowhere. The file dialog, unless a test stands
    /// in.
    using AskPath = std::function<QString(QWidget *parent, const QString &name)>;

    explicit BodyTableView(QWidget *parent = nullptr);
    ~BodyTableView() override;

    /// Null: nothing.
    void setTable(std::shared_ptr<const BodyTable> table);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

Q_SIGNALS:
    void copied(const QString &what);

private:
    void showCurrent();
    void takeContent(PreparedBody prepared);
    void copyCell();
    void savePart();

    BodyTableModel *m_model;
    AskPath m_askPath;
    Background<PreparedBody> m_preparation;
    QTableView *m_view;
    QLabel *m_what;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    JsonTextView *m_text;
    HexView *m_hex;
};

} // namespace hookloupe
