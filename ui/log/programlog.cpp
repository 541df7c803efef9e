// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/log/programlog.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEntriesMax = 5'000;
constexpr std::size_t kWaitingMax = 2'000;
constexpr qsizetype kTextBytesMax = 2'000;
constexpr qint64 kUsInMs = 1'000;

std::atomic<ProgramLog *> theLog = nullptr;
std::atomic<QtMessageHandler> theHandlerBefore = nullptr;

QDateTime timeOf(const LogEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.timeUs / kUsInMs);
}

} // namespace

ProgramLog *ProgramLog::instance()
{
    if (!theLog) {
        theLog = new ProgramLog(QCoreApplication::instance());
        theHandlerBefore = qInstallMessageHandler(&ProgramLog::handle);
    }
    return theLog;
}

ProgramLog::ProgramLog(QObject *parent)
    : QAbstractTableModel(parent)
    , m_handover(kWaitingMax, this, [this] { take(); })
{ }

ProgramLog::~ProgramLog()
{
    qInstallMessageHandler(theHandlerBefore);
    theLog = nullptr;
    m_handover.close();
}

void ProgramLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (const QtMessageHandler before = theHandlerBefore)
        before(type, context, text);
    thread_local bool isInside = false;
    ProgramLog *log = theLog;
    if (!log || isInside)
        return;
    isInside = true; // what this itself may log
    LogEntry entry{ .timeUs = SystemClock::instance().nowUs(),
                    .type = type,
                    .category = QString::fromLatin1(context.category),
                    .text = displayText(withoutCredentials(text.left(kTextBytesMax)).toUtf8(),
                                        kTextBytesMax) };
    if (!log->m_handover.push(std::move(entry)))
        ++log->m_lost;
    isInside = false;
}

void ProgramLog::take()
{
    std::vector<LogEntry> entries = m_handover.takeAll();
    if (const int lost = m_lost.exchange(0); lost > 0)
        entries.push_back({ .timeUs = SystemClock::instance().nowUs(),
                            .type = QtWarningMsg,
                            .category = u"hookloupe.ui"_s,
                            .text = tr("%1 lines came too fast and are not here.").arg(lost) });
    append(std::move(entries));
}

void ProgramLog::append(std::vector<LogEntry> entries)
{
    if (entries.empty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    std::ranges::move(entries, std::back_inserter(m_entries));
    endInsertRows();
    if (m_entries.size() <= kEntriesMax)
        return;
    const auto tooMany = static_cast<std::ptrdiff_t>(m_entries.size() - kEntriesMax);
    beginRemoveRows({}, 0, static_cast<int>(tooMany) - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + tooMany);
    endRemoveRows();
}

void ProgramLog::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString ProgramLog::line(int row) const
{
    const LogEntry &one = entry(row);
    return u"%1 %2 %3: %4"_s.arg(timeOf(one).toUTC().toString(Qt::ISODateWithMs),
                                 levelName(one.type), one.category, one.text);
}

int ProgramLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ProgramLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgramLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LogEntry &one = entry(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == TextColumn
                ? QVariant(u"<qt>%1</qt>"_s.arg(one.text.toHtmlEscaped()))
                : QVariant();
    switch (index.column()) {
    case TimeColumn:
        return timeOf(one).toString(u"HH:mm:ss.zzz"_s);
    case LevelColumn:
        return levelName(one.type);
    case PartColumn:
        return one.category;
    default:
        return one.text;
    }
}

QVariant ProgramLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{ tr("Time"), tr("Level"), tr("Part"), tr("Message") };
    return names.value(section);
}

QString ProgramLog::levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return tr("Debug");
    case QtInfoMsg:
        return tr("Info");
    case QtWarningMsg:
        return tr("Warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return tr("Error");
}

int ProgramLog::levelOf(QtMsgType type) noexcept
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

QString withoutCredentials(QString text)
{
    static const QRegularExpression inUrl(uR"(://[^/@\s]{1,200}@)"_s);
    static const QRegularExpression inField(uR"(\b(Bearer|Basic)\s+\S+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inQuery(uR"(\b(\w*(?:secret|token|password|key))=[^&\s]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    text.replace(inUrl, u"://…@"_s);
    text.replace(inField, u"\\1 …"_s);
    text.replace(inQuery, u"\\1=…"_s);
    return text;
}

} // namespace hookloupe
