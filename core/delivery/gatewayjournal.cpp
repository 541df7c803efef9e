// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayjournal.h"

#include "core/delivery/jsonbytes.h"
#include "core/event/coretext.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kJournalBytesMax = 4LL * 1024 * 1024 * 1024;

constexpr std::array kKinds{ AttemptKind::First, AttemptKind::Retry, AttemptKind::Duplicate };
constexpr std::array kNexts{ "none"_L1, "retry"_L1, "gave_up"_L1, "stopped"_L1 };
constexpr std::array kAcceptances{ "accepted"_L1, "retried"_L1, "final"_L1 };

const QJsonObject kOver{ { u"over"_s, true } };

/// The index of the text in \a words, or 0.
template<std::size_t N>
int indexOf(const std::array<QLatin1StringView, N> &words, const QJsonValue &value)
{
    const QString text = value.toString();
    for (std::size_t i = 0; i < N; ++i) {
        if (text == words.at(i))
            return static_cast<int>(i);
    }
    return 0;
}

AttemptKind kindOf(const QJsonValue &value)
{
    const QString text = value.toString();
    for (const AttemptKind kind : kKinds) {
        if (text == attemptKindId(kind))
            return kind;
    }
    return AttemptKind::First;
}

QJsonObject countsJson(const QMap<QByteArray, quint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json[base64Text(it.key())] = static_cast<qint64>(it.value());
    return json;
}

void readLine(const QJsonObject &line, GatewayHistory &history)
{
    if (line.contains(u"ended"_s)) {
        history.ends.append(line);
    } else if (line.contains(u"made"_s)) {
        history.messages[line[u"made"_s].toInteger()] = { fromBase64Text(line[u"type"_s]),
                                                          fromBase64Text(line[u"id"_s]),
                                                          fromBase64Text(line[u"wire"_s]) };
        const QJsonObject counts = line[u"counts"_s].toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            history.counts[QByteArray::fromBase64(it.key().toLatin1())] =
                    static_cast<quint64>(it.value().toInteger());
    } else if (line.contains(u"run"_s)) {
        QMap<QByteArray, QByteArray> &values = history.values[line[u"run"_s].toInt()];
        const QJsonObject texts = line[u"values"_s].toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            values[it.key().toUtf8()] = fromBase64Text(it.value());
    } else if (line.contains(u"over"_s)) {
        history.isOver = true;
    }
}

Error notARun(const QString &path)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("%1 is not the file of a simulated run, or its first line is damaged.")
                     .arg(path),
             path };
}

/// Opens \a file and reads its first line.
Result<GatewayHistory> openedHead(QFile &file)
{
    const QString path = file.fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ QFile::exists(path) ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                      CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path };
    if (file.size() > kJournalBytesMax)
        return notARun(path);
    const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
    if (head[u"hookloupe_run"_s].toInt() != kFormat)
        return notARun(path);
    auto plan = GatewayPlan::fromJson(head[u"plan"_s].toObject());
    if (!plan)
        return plan.error();
    GatewayHistory history;
    history.plan = *std::move(plan);
    history.startedAtUs = head[u"started_us"_s].toInteger();
    return history;
}

} // namespace

GatewayJournal::GatewayJournal(const QString &path)
    : m_file(path)
    , m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // it stays as long as its process lives
}

Result<void> GatewayJournal::open(QIODevice::OpenMode mode)
{
    const QString path = m_file.fileName();
    if (!m_lock.tryLock(0))
        return Error{ ErrorCode::PermissionDenied,
                      m_lock.error() == QLockFile::LockFailedError
                              ? CoreText::tr("Another process plays the run in %1.").arg(path)
                              : CoreText::tr("No file can be written beside %1.").arg(path),
                      path };
    if (!m_file.open(mode | QIODevice::Unbuffered)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("%1 cannot be written: %2.").arg(path, m_file.errorString()),
                      path };
    return {};
}

Result<std::unique_ptr<GatewayJournal>>
GatewayJournal::begin(const QString &path, const GatewayPlan &plan, qint64 startedAtUs)
{
    if (QFile::exists(path))
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("%1 is there already: go on with it, or name another file.").arg(path),
            path
        };
    std::unique_ptr<GatewayJournal> journal(new GatewayJournal(path));
    if (auto opened = journal->open(QIODevice::WriteOnly | QIODevice::NewOnly); !opened)
        return opened.error();
    journal->write({ { u"hookloupe_run"_s, kFormat },
                     { u"started_us"_s, startedAtUs },
                     { u"plan"_s, plan.toJson() } });
    if (!journal->m_failure.isEmpty())
        return Error{ ErrorCode::PermissionDenied, journal->m_failure, path };
    return journal;
}

Result<GatewayHistory> GatewayJournal::read(const QString &path)
{
    QFile file(path);
    auto history = openedHead(file);
    while (history && !file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) // the process died while it wrote
            break;
        readLine(QJsonDocument::fromJson(line).object(), *history);
    }
    return history;
}

Result<GatewayHistory> GatewayJournal::readHead(const QString &path)
{
    QFile file(path);
    auto history = openedHead(file);
    if (history)
        history->isOver = isOver(path);
    return history;
}

bool GatewayJournal::isOver(const QString &path)
{
    QFile file(path);
    const QByteArray last = "\n" + QJsonDocument(kOver).toJson(QJsonDocument::Compact) + '\n';
    return file.open(QIODevice::ReadOnly) && file.size() > last.size()
            && file.seek(file.size() - last.size()) && file.read(last.size()) == last;
}

Result<std::unique_ptr<GatewayJournal>> GatewayJournal::resume(const QString &path,
                                                               GatewayHistory &history)
{
    std::unique_ptr<GatewayJournal> journal(new GatewayJournal(path));
    if (!QFile::exists(path))
        return Error{ ErrorCode::NotFound, CoreText::tr("There is no file %1.").arg(path), path };
    if (auto opened = journal->open(QIODevice::ReadWrite); !opened)
        return opened.error();
    auto read = GatewayJournal::read(path);
    if (!read)
        return read.error();
    history = *std::move(read);
    // What follows on half a line would be lost with it.
    QFile &file = journal->m_file;
    file.seek(qMax<qint64>(0, file.size() - 1));
    if (file.read(1) != "\n") {
        qint64 end = file.size();
        for (char c = 0; end > 0; --end) {
            file.seek(end - 1);
            if (file.getChar(&c) && c == '\n')
                break;
        }
        file.resize(end);
    }
    file.seek(file.size());
    return journal;
}

void GatewayJournal::write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) == bytes.size() || !m_failure.isEmpty())
        return;
    m_failure = CoreText::tr("%1 cannot be written: %2. The run ends here; nothing that was "
                             "planned is lost.")
                        .arg(m_file.fileName(), m_file.errorString());
}

void GatewayJournal::values(int run, const QMap<QByteArray, QByteArray> &values)
{
    QJsonObject texts;
    for (auto it = values.begin(); it != values.end(); ++it)
        texts[QString::fromUtf8(it.key())] = base64Text(it.value());
    write({ { u"run"_s, run }, { u"values"_s, texts } });
}

void GatewayJournal::made(qint64 message, const GatewayMessage &made,
                          const QMap<QByteArray, quint64> &counts)
{
    QJsonObject line{ { u"made"_s, message },
                      { u"type"_s, base64Text(made.type) },
                      { u"id"_s, base64Text(made.id) },
                      { u"wire"_s, base64Text(made.wire) } };
    if (!counts.isEmpty())
        line[u"counts"_s] = countsJson(counts);
    write(line);
}

void GatewayJournal::ended(const GatewayCourse::Due &due, const GatewayCourse::Decision &decision,
                           const SendResult &result, qint64 startedAtUs)
{
    QJsonObject line{
        { u"ended"_s, due.message },
        { u"attempt"_s, due.attempt },
        { u"kind"_s, QString(attemptKindId(due.kind)) },
        { u"status"_s, result.state == SendState::Answered ? result.status : 0 },
        { u"at_us"_s, startedAtUs },
        { u"took_us"_s, result.times.totalUs },
        { u"acceptance"_s,
          QString(kAcceptances.at(static_cast<std::size_t>(decision.acceptance))) },
        { u"next"_s, QString(kNexts.at(static_cast<std::size_t>(decision.next.what))) },
        { u"wait_ms"_s, decision.next.waitMs },
    };
    if (!result.failure.isEmpty())
        line[u"failure"_s] = result.failure;
    if (result.timedOut)
        line[u"timed_out"_s] = true;
    if (!decision.next.reason.isEmpty())
        line[u"reason"_s] = decision.next.reason;
    if (decision.follows) {
        line[u"follows"_s] =
                QJsonObject{ { u"kind"_s, QString(attemptKindId(decision.follows->kind)) },
                             { u"at_us"_s, decision.follows->plannedAtUs } };
    }
    write(line);
}

void GatewayJournal::over()
{
    write(kOver);
}

void GatewayJournal::restore(GatewayCourse &course, const GatewayHistory &history)
{
    const qint64 count = history.plan.messages();
    for (const QJsonObject &line : history.ends) {
        const qint64 message = line[u"ended"_s].toInteger(-1);
        if (message < 0 || message >= count)
            continue;
        course.restoreEnded(message, kindOf(line[u"kind"_s]),
                            static_cast<Acceptance>(indexOf(kAcceptances, line[u"acceptance"_s])),
                            static_cast<NextAttempt::What>(indexOf(kNexts, line[u"next"_s])),
                            line[u"wait_ms"_s].toInteger());
        const QJsonObject follows = line[u"follows"_s].toObject();
        if (!follows.isEmpty())
            course.restorePlanned({ message, 0, kindOf(follows[u"kind"_s]),
                                    qMax<qint64>(1, follows[u"at_us"_s].toInteger()) });
    }
}

std::vector<GatewayAttemptPtr> GatewayJournal::attempts(const GatewayHistory &history,
                                                        const GatewayCourse &course, qsizetype max)
{
    std::vector<GatewayAttemptPtr> attempts;
    const qint64 count = history.plan.messages();
    for (qsizetype i = qMax<qsizetype>(0, history.ends.size() - max); i < history.ends.size();
         ++i) {
        const QJsonObject &line = history.ends.at(i);
        const auto made = history.messages.find(line[u"ended"_s].toInteger(-1));
        if (made == history.messages.end() || made->first < 0 || made->first >= count)
            continue;
        auto attempt = std::make_shared<GatewayAttempt>();
        attempt->message = made->first;
        attempt->run = course.runOf(made->first);
        attempt->step = course.stepOf(made->first);
        attempt->attempt = line[u"attempt"_s].toInt(1);
        attempt->kind = kindOf(line[u"kind"_s]);
        attempt->type = made->second.type;
        attempt->deliveryId = made->second.id;
        attempt->startedAtUs = line[u"at_us"_s].toInteger();
        attempt->isEnded = true;
        attempt->isEarlier = true;
        attempt->result.status = line[u"status"_s].toInt();
        attempt->result.state =
                attempt->result.status > 0 ? SendState::Answered : SendState::Failed;
        attempt->result.failure = line[u"failure"_s].toString();
        attempt->result.timedOut = line[u"timed_out"_s].toBool();
        attempt->result.times.totalUs = line[u"took_us"_s].toInteger(-1);
        attempt->acceptance = static_cast<Acceptance>(indexOf(kAcceptances, line[u"acceptance"_s]));
        attempt->next.what = static_cast<NextAttempt::What>(indexOf(kNexts, line[u"next"_s]));
        attempt->next.waitMs = line[u"wait_ms"_s].toInteger();
        attempt->next.reason = line[u"reason"_s].toString();
        attempt->nextAtUs = line[u"follows"_s].toObject()[u"at_us"_s].toInteger();
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

} // namespace hookloupe
