// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/jsontextview.h"

#include "core/payload/jsonpath.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Less is read at once.
constexpr qsizetype kReadNowMax = 64LL * 1024;
/// Moving on with a key held down must not read the text each time.
constexpr int kRestMs = 120;
constexpr qsizetype kFilterBytesMax = 200;

constexpr auto kValueKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
constexpr auto kPathKeys = Qt::CTRL | Qt::ALT | Qt::Key_C;
constexpr auto kKeyKeys = Qt::CTRL | Qt::ALT | Qt::Key_K;

} // namespace

JsonTextView::JsonTextView(QWidget *parent)
    : ByteTextView(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMs);
    connect(&m_timer, &QTimer::timeout, this, &JsonTextView::findPlace);
    connect(this, &ByteView::selectionChanged, this, &JsonTextView::placeLater);
}

void JsonTextView::placeLater()
{
    m_finder.cancel();
    m_wanted.reset();
    if (!isJson()) {
        m_timer.stop();
        takePlace(std::nullopt);
    } else if (caret() <= kReadNowMax && bytes().size() <= kReadNowMax) {
        takePlace(jsonPlaceAt(bytes(), caret()));
    } else {
        m_isKnown = false;
        m_timer.start();
    }
}

void JsonTextView::findPlace()
{
    m_finder.start(
            [bytes = bytes(), offset = caret()](const std::atomic<bool> &cancelled) {
                return jsonPlaceAt(bytes, offset, &cancelled);
            },
            [this](std::optional<JsonPlace> place) { takePlace(std::move(place)); });
}

void JsonTextView::takePlace(std::optional<JsonPlace> place)
{
    m_isKnown = true;
    m_place = std::move(place);
    Q_EMIT placeChanged();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        copyPart(*wanted);
}

QByteArray JsonTextView::placeLexeme() const
{
    return m_place ? bytes().mid(m_place->begin, m_place->end - m_place->begin) : QByteArray();
}

void JsonTextView::copyPart(Part part)
{
    if (!m_isKnown) {
        m_wanted = part;
        return;
    }
    if (!m_place || (part == Part::Key && !m_place->hasKey))
        return;
    const QByteArray text = part == Part::Value ? jsonTextOf(placeLexeme())
            : part == Part::Path                ? m_place->path
                                                : m_place->key;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT copied(part == Part::Value          ? tr("Copied the value.")
                          : part == Part::Path ? tr("Copied the path.")
                                               : tr("Copied the key."));
}

bool JsonTextView::canFilter() const
{
    if (!m_place || m_place->end - m_place->begin > kFilterBytesMax)
        return false;
    const char first = bytes()[m_place->begin];
    return first != '{' && first != '[' && JsonPath::parse(m_place->path);
}

bool JsonTextView::canBeColumn() const
{
    const auto path = m_place ? JsonPath::parse(m_place->path) : std::nullopt;
    return path && !path->steps().empty();
}

bool JsonTextView::ownKey(const QKeyEvent &event, bool act)
{
    const QKeyCombination keys = event.keyCombination();
    const bool isOurs = keys == kValueKeys || keys == kPathKeys || keys == kKeyKeys;
    if (!isOurs || !isJson())
        return ByteTextView::ownKey(event, act);
    if (act)
        copyPart(keys == kValueKeys ? Part::Value : keys == kPathKeys ? Part::Path : Part::Key);
    return true;
}

void JsonTextView::addToMenu(QMenu &menu)
{
    if (isJson() && (m_place || !m_isKnown)) {
        menu.addSeparator();
        const auto add = [&](const QString &text, Part part, QKeyCombination keys) {
            QAction *action = menu.addAction(text, this, [this, part] { copyPart(part); });
            action->setShortcut(keys);
            return action;
        };
        add(tr("Copy &value"), Part::Value, kValueKeys);
        add(tr("Copy &path"), Part::Path, kPathKeys);
        add(tr("Copy &key"), Part::Key, kKeyKeys)->setEnabled(!m_isKnown || m_place->hasKey);
        QAction *filter = menu.addAction(tr("Filter &by this value"), this, [this] {
            if (m_place)
                Q_EMIT filterRequested(m_place->path, placeLexeme());
        });
        filter->setEnabled(m_isKnown && canFilter());
        QAction *column = menu.addAction(tr("Add as co&lumn"), this, [this] {
            if (m_place)
                Q_EMIT columnRequested(m_place->path);
        });
        column->setObjectName(u"addAsColumn"_s);
        column->setEnabled(m_isKnown && canBeColumn());
        menu.addSeparator();
    }
    ByteTextView::addToMenu(menu);
}

} // namespace hookloupe
