// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace hookloupe {

class JsonTextView;

/// A line on a value, and below it what is inside the value (of a token, of base64, of URL
/// encoding), where there is such and on request only.
class OpenedValue : public QWidget
{
    Q_OBJECT
public:
    /// \a name begins the names of its parts: nameReading, nameOpens, nameOpened.
    explicit OpenedValue(const QString &name, QWidget *parent = nullptr);

    /// Hidden where there is nothing of both.
    void setValue(const QString &reading, const std::optional<QByteArray> &inside);
    QLabel *reading() const noexcept { return m_reading; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showInside();
    void showReading();

    QString m_text;
    std::optional<QByteArray> m_inside;
    QLabel *m_reading;
    QCheckBox *m_opens;
    JsonTextView *m_opened;
};

} // namespace hookloupe
