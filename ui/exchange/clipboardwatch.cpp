// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/clipboardwatch.h"

#include "core/event/coretext.h"
#include "core/exchange/formats.h"
#include "ui/exchange/importreader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

ClipboardWatch::ClipboardWatch(QObject *parent)
    : QObject(parent)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::dataChanged, this, [this, clipboard] {
        if (!m_isActive)
            return;
        const QMimeData *data = clipboard->mimeData();
        // What was copied here is known here.
        if (data && !clipboard->ownsClipboard())
            look(*data);
        else
            Q_EMIT gone();
    });
}

ClipboardWatch::~ClipboardWatch() = default;

void ClipboardWatch::setActive(bool active)
{
    m_isActive = active;
    m_reader.reset();
    if (!active)
        Q_EMIT gone();
}

void ClipboardWatch::look(const QMimeData &data)
{
    m_reader.reset();
    Q_EMIT gone();
    if (!m_isActive || data.hasUrls() || !data.hasText())
        return;
    const QString text = data.text();
    if (text.size() > kTextMax || text.trimmed().isEmpty())
        return;
    m_reader = std::make_unique<ImportReader>(
            ImportSource{ .paths = {}, .text = text.toUtf8(), .name = {} });
    connect(m_reader.get(), &ImportReader::finished, this, &ClipboardWatch::take);
    m_reader->start();
}

void ClipboardWatch::take()
{
    const ImportReading &reading = m_reader->reading();
    const ImportResult &result = reading.result;
    const auto formats = importFormats();
    const auto format =
            std::find_if(formats.begin(), formats.end(),
                         [&result](const ImportFormat &one) { return one.id == result.format; });
    // People copy JSON all day.
    if (!reading.error && !result.requests.empty() && format != formats.end()
        && format->id != "paste"_L1)
        Q_EMIT found(static_cast<qsizetype>(result.requests.size()),
                     CoreText::tr(format->title.data()));
    m_reader.release()->deleteLater(); // it is its signal
}

} // namespace hookloupe
