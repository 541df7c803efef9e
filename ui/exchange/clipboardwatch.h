// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMimeData;

namespace hookloupe {

class ImportReader;

/// Tells when another program puts requests on the clipboard, once somebody asked for that. What
/// is only JSON, or any other text, is left alone. Nothing of it is kept. Where the desktop shows
/// the clipboard to the program in front alone (Wayland), it is seen when the window comes to the
/// front. GUI thread; reads behind it.
class ClipboardWatch : public QObject
{
    Q_OBJECT
public:
    /// Texts that are longer were not copied by hand.
    static constexpr qsizetype kTextMax = 4 * 1024 * 1024;

    explicit ClipboardWatch(QObject *parent = nullptr);
    ~ClipboardWatch() override;

    void setActive(bool active);
    bool isActive() const noexcept { return m_isActive; }
    /// As if \a data had come onto the clipboard.
    void look(const QMimeData &data);

Q_SIGNALS:
    /// \a format: its title in importFormats(). Paste is what takes them in.
    void found(qsizetype requests, const QString &format);
    /// The clipboard holds something else by now.
    void gone();

private:
    void take();

    std::unique_ptr<ImportReader> m_reader;
    bool m_isActive = false;
};

} // namespace hookloupe
