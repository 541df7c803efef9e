// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/httpfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/importparts.h"
#include "core/exchange/placeholders.h"
#include "core/exchange/requestdraft.h"
#include "core/http/headsyntax.h"
#include "core/http/requestframer.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 9> kMethods{ "GET",     "POST",    "PUT",   "PATCH", "DELETE",
                                                  "OPTIONS", "CONNECT", "TRACE", "HEAD" };

/// Of a value that is made of others, and of their number; no person's file has more.
constexpr qsizetype kFileVariableBytesMax = qsizetype(64) * 1024;
constexpr qsizetype kVariablesMax = 1000;

QByteArrayView lineAt(QByteArrayView text, qsizetype at, qsizetype &next)
{
    const qsizetype feed = text.indexOf('\n', at);
    const qsizetype end = feed < 0 ? text.size() : feed;
    next = feed < 0 ? text.size() : feed + 1;
    QByteArrayView line = text.sliced(at, end - at);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// "POST /path HTTP/1.1", with any token as its method; the version may lack where the method is a
/// known one and a URL follows.
bool isRequestLine(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    if (blank < 1 || !isToken(line.first(blank)))
        return false;
    const QByteArrayView rest = line.sliced(blank + 1).trimmed();
    if (rest.isEmpty())
        return false;
    const qsizetype last = rest.lastIndexOf(' ');
    if (last > 0 && rest.sliced(last + 1).startsWith("HTTP/"))
        return true;
    const bool isKnown =
            std::find(kMethods.begin(), kMethods.end(), line.first(blank)) != kMethods.end();
    return isKnown && !rest.contains(' ')
            && (rest.startsWith('/') || rest.startsWith("http://") || rest.startsWith("https://")
                || rest.startsWith("{{"));
}

bool isUrlLine(QByteArrayView line)
{
    return (line.startsWith("http://") || line.startsWith("https://")) && !line.contains(' ');
}

struct Section
{
    QByteArrayView text;
    qint64 line = 1;
};

/// Where the window's first line of "###" begins, and whether it has one.
std::pair<qsizetype, bool> separatorIn(ImportText &text)
{
    constexpr QByteArrayView kSeparator = "\n###";
    if (text.window().startsWith("###"))
        return { 0, true };
    for (qsizetype looked = 0;;) {
        if (const qsizetype at = text.window().indexOf(kSeparator, looked); at >= 0)
            return { at + 1, true };
        // Its first bytes may be the last ones here.
        looked = qMax(text.window().size() - kSeparator.size(), qsizetype(0));
        if (!text.grow())
            return { text.window().size(), false };
    }
}

/// What stands between lines of "###", until \a visit returns false.
void forEachSection(ImportText &text, const std::function<bool(const Section &section)> &visit)
{
    bool isMore = true;
    bool goesOn = true;
    while (isMore && goesOn) {
        const auto [end, isThere] = separatorIn(text);
        goesOn = visit({ text.window().first(end), text.line() });
        text.drop(end);
        isMore = isThere;
        if (isMore && goesOn)
            text.forEachLine([isFirst = true](QByteArrayView, qint64) mutable {
                return std::exchange(isFirst, false);
            });
    }
}

bool isComment(QByteArrayView line)
{
    return line.startsWith('#') || line.startsWith("//");
}

/// Reads "@name = value".
bool readVariable(QByteArrayView line, Placeholders &variables, QStringList &lost)
{
    const qsizetype equals = line.indexOf('=');
    if (!line.startsWith('@') || equals < 2)
        return false;
    const QByteArray name = line.sliced(1, equals - 1).trimmed().toByteArray();
    QByteArray value = filledIn(line.sliced(equals + 1).trimmed(), variables, lost);
    if (value.size() > kFileVariableBytesMax)
        value = line.sliced(equals + 1).trimmed().toByteArray();
    if (variables.size() < kVariablesMax || variables.contains(name))
        variables.insert(name, value);
    return true;
}

class SectionReader
{
public:
    SectionReader(const Section &section, Placeholders &variables, const ImportOptions &options)
        : m_text(section.text)
        , m_line(section.line)
        , m_variables(variables)
        , m_options(options)
    { }

    /// nullopt: there is nothing but comments and variables.
    std::optional<Result<ImportedRequest>> read()
    {
        if (!findRequestLine())
            return std::nullopt;
        m_place = CoreText::tr("line %1").arg(m_line - 1);
        readFields();
        readBody();
        auto made = makeRequest(m_draft);
        if (!made)
            return Result<ImportedRequest>(made.error());
        m_imported.request = std::move(made->request);
        m_imported.signedUrl = made->signedUrl;
        m_imported.guessed += made->guessed;
        return Result<ImportedRequest>(std::move(m_imported));
    }

    /// Of the request line. Precondition: there is one.
    const QString &requestPlace() const noexcept { return m_place; }

private:
    QByteArrayView next()
    {
        ++m_line;
        qsizetype after = 0;
        const QByteArrayView line = lineAt(m_text, m_at, after);
        m_at = after;
        return line;
    }

    bool findRequestLine()
    {
        while (m_at < m_text.size()) {
            const QByteArrayView line = next().trimmed();
            if (line.isEmpty() || isComment(line)
                || readVariable(line, m_variables, m_imported.lost))
                continue;
            const QByteArray filled = filledIn(line, m_variables, m_imported.lost);
            const QByteArrayView text(filled);
            if (isUrlLine(text)) {
                m_draft.method = "GET";
                m_draft.url = filled;
                return true;
            }
            const qsizetype blank = text.indexOf(' ');
            if (blank < 1)
                return false;
            m_draft.method = text.first(blank).toByteArray();
            QByteArrayView rest = text.sliced(blank + 1).trimmed();
            if (const qsizetype last = rest.lastIndexOf(' ');
                last > 0 && rest.sliced(last + 1).startsWith("HTTP/"))
                rest = rest.first(last).trimmed();
            m_draft.url = rest.toByteArray();
            return true;
        }
        return false;
    }

    void readFields()
    {
        while (m_at < m_text.size()) {
            const QByteArrayView line = next();
            const QByteArrayView trimmed = line.trimmed();
            if (trimmed.isEmpty())
                return;
            if (isComment(trimmed))
                continue;
            // A query may be written on lines of its own.
            const bool isQuery = line != trimmed && m_draft.fields.empty()
                    && (trimmed.startsWith('?') || trimmed.startsWith('&'));
            const QByteArray filled = filledIn(trimmed, m_variables, m_imported.lost);
            if (isQuery) {
                m_draft.url += filled;
                continue;
            }
            const qsizetype colon = filled.indexOf(':');
            if (colon < 1) {
                m_imported.lost +=
                        CoreText::tr("The line '%1' is no header field; it was left out.")
                                .arg(displayText(filled, 60));
                continue;
            }
            m_draft.fields.push_back({ filled.first(colon), filled.mid(colon + 1).trimmed() });
        }
    }

    void readBody()
    {
        QByteArrayView body = m_text.sliced(m_at);
        // What an editor does with the answer comes behind the body, and the empty lines before
        // the next "###" are nobody's.
        for (const QByteArrayView script :
             { QByteArrayView("\n> {%"), QByteArrayView("\n<> "), QByteArrayView("\n> ") }) {
            if (const qsizetype at = body.indexOf(script); at >= 0)
                body = body.first(at);
        }
        while (body.endsWith('\n') || body.endsWith('\r'))
            body.chop(1);
        if (body.startsWith("< ") && !body.contains('\n')) {
            const QByteArray name = body.sliced(2).trimmed().toByteArray();
            m_draft.body =
                    namedFileContent(m_options, name, m_imported.lost).value_or(QByteArray());
            return;
        }
        m_draft.body = filledIn(body, m_variables, m_imported.lost);
    }

    QByteArrayView m_text;
    qint64 m_line;
    QString m_place;
    Placeholders &m_variables;
    const ImportOptions &m_options;
    qsizetype m_at = 0;
    RequestDraft m_draft;
    ImportedRequest m_imported;
};

ReceiverLimits unboundedLimits()
{
    ReceiverLimits limits;
    limits.headBytesMax = limits.targetBytesMax = limits.bodyBytesMax =
            std::numeric_limits<qint64>::max() / 4;
    return limits;
}

/// As the Host field says it; providers send to https alone.
QByteArray urlOf(const WireRequest &request)
{
    const QByteArrayView target = request.targetBytes();
    const auto host = request.field("Host");
    if (!host || host->isEmpty())
        return {};
    return target.startsWith('/') ? "https://" + host->toByteArray() + target.toByteArray()
                                  : target.toByteArray();
}

} // namespace

std::optional<ImportedRequest> readRawRequest(QByteArrayView text)
{
    qsizetype next = 0;
    const QByteArrayView first = lineAt(text, 0, next);
    if (!isRequestLine(first) || !first.contains(" HTTP/1."))
        return std::nullopt;
    ImportedRequest imported;
    auto request = parseStoredRequest(text.toByteArray());
    if (!request) {
        // Lenient: bare line feeds, and a length that an editor made wrong.
        auto loose = parseRequestFile(text.toByteArray());
        if (!loose)
            return std::nullopt;
        const bool hadBareFeeds = !text.first(next).endsWith("\r\n");
        const bool hasFraming = loose->field("Content-Length") || loose->field("Transfer-Encoding");
        request = parseStoredRequest(loose->wire);
        if (!request && hadBareFeeds && loose->wire.endsWith('\n') && hasFraming) {
            // The line end that an editor leaves at the end of a file.
            QByteArray chopped = loose->wire;
            chopped.chop(chopped.endsWith("\r\n") ? 2 : 1);
            request = parseStoredRequest(chopped);
        }
        if (!request) {
            RequestDraft draft{ loose->methodBytes().toByteArray(),
                                loose->targetBytes().toByteArray(), loose->ownedFields(),
                                loose->body().toByteArray() };
            auto made = makeRequest(draft);
            if (!made)
                return std::nullopt;
            request = std::move(made->request);
            imported.guessed += made->guessed;
        }
        if (hadBareFeeds)
            imported.guessed += CoreText::tr("The lines of the head ended with a line feed alone; "
                                             "they were given the CR LF of HTTP.");
    }
    imported.request = std::move(*request);
    imported.signedUrl = urlOf(imported.request);
    imported.place = u"line 1"_s;
    return imported;
}

namespace {

/// As far as is looked whether a text is a connection's bytes, unless its first request is larger.
constexpr qsizetype kStreamLookedAt = qsizetype(4) * 1024 * 1024;

/// Whether \a text begins as a connection carries requests, one behind the other: strictly to its
/// end, or as far as kStreamLookedAt.
bool isStream(ImportText &text)
{
    while (true) {
        RequestFramer framer(unboundedLimits());
        framer.append(text.window());
        bool isAny = false;
        while (framer.state() == RequestFramer::State::Complete) {
            framer.takeRequest();
            isAny = true;
        }
        if (framer.state() == RequestFramer::State::Refused)
            return false;
        if (isAny && !text.isWhole() && text.window().size() >= kStreamLookedAt)
            return true;
        if (!text.grow())
            return isAny && framer.bufferedBytes() == 0;
    }
}

void readStream(ImportText &text, RequestCollector &collector)
{
    // Each is held whole.
    ReceiverLimits limits = unboundedLimits();
    limits.bodyBytesMax = ImportText::kWindowBytesMax;
    RequestFramer framer(limits);
    qint64 line = 1;
    do {
        framer.append(text.window());
        text.drop(text.window().size());
        while (framer.state() == RequestFramer::State::Complete) {
            ImportedRequest one;
            one.request = framer.takeRequest();
            one.signedUrl = urlOf(one.request);
            const qint64 lines = one.request.wire.count('\n');
            if (!collector.add(CoreText::tr("line %1").arg(line), std::move(one)))
                return;
            line += lines;
        }
    } while (framer.state() != RequestFramer::State::Refused && text.grow());
    if (framer.bufferedBytes() > 0 || framer.state() == RequestFramer::State::Refused)
        collector.tell(CoreText::tr("line %1").arg(line),
                       CoreText::tr("The file is damaged or cut off here, or its body is larger "
                                    "than %1; what follows was left out.")
                               .arg(displaySize(ImportText::kWindowBytesMax)));
}

} // namespace

bool isHttpFile(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype next = 0;
        const QByteArrayView line = lineAt(text, at, next).trimmed();
        at = next;
        if (line.isEmpty() || isComment(line) || (line.startsWith('@') && line.contains('=')))
            continue;
        return isRequestLine(line) || isUrlLine(line);
    }
    return false;
}

Result<ImportResult> readHttpFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    if (isStream(text)) {
        readStream(text, collector);
        return collector.result();
    }
    Placeholders variables;
    forEachSection(text, [&](const Section &section) {
        const bool isAlone = section.line == 1 && section.text.size() == text.window().size();
        if (auto one = isAlone ? readRawRequest(section.text) : std::nullopt) {
            const QString place = one->place;
            return collector.add(place, std::move(*one));
        }
        SectionReader reader(section, variables, options);
        auto request = reader.read();
        return !request || collector.add(reader.requestPlace(), std::move(*request));
    });
    if (collector.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "No line is a request line; one looks like 'POST /path HTTP/1.1'.") };
    return collector.result();
}

} // namespace hookloupe
