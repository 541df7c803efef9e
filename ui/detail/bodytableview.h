// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/preparedbody.h"
#include "ui/textview/background.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace hookloupe {

class BodyTableModel;
class HexView;
class JsonTextView;

/// Fields of a form, parts of a multipart body or rows of CSV, and below them the one that is
/// selected: laid out where it is JSON, as a picture where it is one, in hex where it is no text.
class BodyTableView : public QWidget
{
    Q_OBJECT
public:
    explicit BodyTableView(QWidget *parent = nullptr);
    ~BodyTableView() override;

    /// Null: nothing.
    void setTable(std::shared_ptr<const BodyTable> table);

Q_SIGNALS:
    void copied(const QString &what);
    /// The body is to be read as CSV with this delimiter; NUL: with what is guessed.
    void delimiterChosen(char delimiter);

private:
    QWidget *makeCsvBar();
    void showCsvBar();
    void fitColumns();
    void showCurrent();
    void takeContent(PreparedBody prepared);
    void copyCell();
    void savePart();

    BodyTableModel *m_model;
    Background<PreparedBody> m_preparation;
    QWidget *m_csvBar;
    QCheckBox *m_headings;
    QComboBox *m_delimiter;
    QTableView *m_view;
    QLabel *m_what;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    JsonTextView *m_text;
    HexView *m_hex;
    QScrollArea *m_picture;
    QLabel *m_pixels;
};

} // namespace hookloupe
