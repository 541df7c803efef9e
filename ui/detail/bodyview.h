// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/preparedbody.h"
#include "ui/textview/background.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QRadioButton;
class QScrollArea;
class QStackedWidget;

namespace hookloupe {

class BodyTableView;
class BodyTreeView;
class HexView;
class JsonTextView;
class OpenedValue;
struct ReadableEvent;

/// The body in all ways in which it can be looked at: laid out, as a tree, a table or a picture,
/// without its encodings, and as received, as text and in hex. It is made ready behind the window,
/// and dropped when another event comes meanwhile. The way chosen last for a format stays.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    enum class Look {
        Pretty,
        Tree,
        Table,
        Picture,
        Decoded,
        Received,
        Hex
    };
    static constexpr int kLookCount = 7;

    explicit BodyView(QWidget *parent = nullptr);
    ~BodyView() override;

    void setEvent(const ReadableEvent &readable);
    bool isPreparing() const noexcept { return m_preparation.isRunning(); }
    Look look() const noexcept { return m_look; }
    /// Those that the body has, in their order.
    std::vector<Look> looks() const;
    /// As a click on its button does.
    void chooseLook(Look look);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied(const QString &what);
    /// Events with this value at this path are asked for. \a lexeme is a scalar's.
    void filterRequested(const QByteArray &path, const QByteArray &lexeme);
    /// The values at this path are to be a column of the list.
    void columnRequested(const QByteArray &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBar(QHBoxLayout *bar);
    void prepare();
    void takePrepared(PreparedBody prepared);
    bool has(Look look) const;
    Look likelyLook() const;
    void showLook(Look look);
    void showWays();
    void showText();
    void showNotes();
    void showPlace();

    BodyInput m_input;
    PreparedBody m_prepared;
    bool m_isReady = false; ///< m_prepared is that of m_input
    Look m_look = Look::Received;
    Background<PreparedBody> m_preparation;
    QTimer m_patience;
    QLabel *m_what;
    QCheckBox *m_escapes;
    QButtonGroup *m_group;
    std::array<QRadioButton *, kLookCount> m_buttons = {};
    QComboBox *m_choice; ///< in the place of the buttons where there is no room for them
    QLabel *m_note;
    QStackedWidget *m_stack;
    JsonTextView *m_text;
    HexView *m_hex;
    BodyTableView *m_table;
    BodyTreeView *m_tree;
    QScrollArea *m_picture;
    QLabel *m_pixels;
    OpenedValue *m_place; ///< the JSON path of the caret, and what is known of its value
};

} // namespace hookloupe
