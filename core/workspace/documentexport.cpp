// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/documentexport.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/englishtext.h"
#include "core/exchange/case/caseenvironment.h"
#include "core/exchange/case/casepage.h"
#include "core/exchange/case/casereader.h"
#include "core/exchange/case/casewriter.h"
#include "core/exchange/case/merchantreport.h"
#include "core/workspace/caseevents.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceBytes = 1024LL * 1024;
constexpr qsizetype kPageBytesMax = 128LL * 1024 * 1024;

Error cancelled()
{
    return { ErrorCode::Cancelled, CoreText::tr("Cancelled: nothing was exported.") };
}

CaseManifest factsOf(const ExportPlan &plan, const CaseContext &context)
{
    CaseManifest facts;
    facts.createdAtUs = SystemClock().nowUs();
    facts.program = QString::fromUtf8(plan.options.program);
    facts.programVersion = QCoreApplication::applicationVersion();
    facts.title = context.title;
    facts.note = context.note;
    facts.environment = caseEnvironment();
    facts.isRedacted = plan.redactor.has_value();
    return facts;
}

/// Gathers the events, and makes the document of them.
class DocumentExport
{
public:
    DocumentExport(EventReader &reader, const ExportPlan &plan, const TaskProgress &progress,
                   const ExportObserver &observe)
        : m_plan(plan)
        , m_context(plan.context ? *plan.context : CaseContext())
        , m_progress(progress)
        , m_observe(observe)
        , m_events(reader, m_context, plan.redactor ? &*plan.redactor : nullptr)
        , m_facts(factsOf(plan, m_context))
        , m_total(2 * static_cast<qint64>(plan.ids.size()))
    { }

    Result<ExportDone> run(const ExportSink &sink)
    {
        const auto made = m_plan.formatId == "case"_L1 ? makeCase(sink)
                : m_plan.formatId == "html"_L1         ? makePage(sink)
                                                       : makeReport(sink);
        return made ? Result<ExportDone>(m_done) : Result<ExportDone>(made.error());
    }

private:
    /// Half of the work is done when the events are read.
    bool goesOn(int thousandths)
    {
        const qint64 half = m_total / 2;
        return m_progress(half + half * thousandths / 1000, m_total);
    }

    Result<void> gather(const std::function<Result<void>(const CaseEvent &event)> &take)
    {
        for (const qint64 id : m_plan.ids) {
            if (!m_progress(m_done.written + m_done.left, m_total))
                return cancelled();
            ExportedEvent told{ .id = id };
            const auto event = m_events.event(id, told.replacements, told.notes);
            const auto taken = event ? take(*event) : Result<void>(event.error());
            if (taken) {
                ++m_done.written;
                m_done.replaced += static_cast<qint64>(told.replacements.size());
                for (const Replacement &one : told.replacements)
                    ++m_facts.replaced[one.rule];
            } else if (taken.error().code == ErrorCode::PermissionDenied) {
                return taken; // no room, whatever the event
            } else {
                ++m_done.left;
                told.leftOut = taken.error().sentence;
                if (m_done.why.isEmpty())
                    m_done.why = u"#%1: %2"_s.arg(id).arg(told.leftOut);
            }
            if (m_observe)
                m_observe(told);
        }
        return {};
    }

    void addEndpoint(const CaseEvent &event)
    {
        const QString &name = event.event.endpoint;
        for (const CaseEndpoint &known : m_facts.endpoints) {
            if (known.name == name)
                return;
        }
        const qsizetype index = m_context.endpoints.indexOf(name);
        if (index < 0)
            return;
        const Endpoint &endpoint = m_context.endpoints.list().at(index);
        CaseEndpoint told{ .name = name,
                           .path = endpoint.path,
                           .scheme = endpoint.scheme,
                           .publicUrl = endpoint.publicUrl,
                           .toleranceS = endpoint.toleranceS };
        if (m_plan.redactor) {
            std::vector<Replacement> replaced;
            told.path = m_plan.redactor->redactUrl(told.path, replaced);
            told.publicUrl = m_plan.redactor->redactUrl(told.publicUrl, replaced);
        }
        m_facts.endpoints.append(told);
    }

    Result<void> makeCase(const ExportSink &sink)
    {
        CaseWriter writer;
        auto done = writer.open();
        if (done)
            done = gather([&](const CaseEvent &event) {
                addEndpoint(event);
                return writer.add(event);
            });
        if (!done || m_done.written == 0)
            return done;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"case.zip"_s);
        if (!folder.isValid())
            return Error{
                ErrorCode::PermissionDenied,
                CoreText::tr("No temporary folder can be made: %1.").arg(folder.errorString())
            };
        m_facts.keys = m_events.keys();
        done = writer.finish(std::move(m_facts), path,
                             [this](int part) { return goesOn(part / 2); });
        if (!done)
            return done;
        // What is sent away was opened once.
        const auto reader = CaseReader::open(path, [this](qint64 part, qint64 all) {
            return goesOn(static_cast<int>(500 + part * 500 / qMax<qint64>(all, 1)));
        });
        if (!reader)
            return reader.error();
        LeakCheck leaks(m_context.guarded(), allowedKeys());
        done = (*reader)->forEachFile([&](const QByteArray &name, const QByteArray &bytes) {
            // The page shows what is in the other files.
            leaks.look(QString::fromLatin1(name), bytes, name != "index.html");
            if (!m_plan.redactor && name.endsWith(".http"))
                leaks.lookForCredentials(QString::fromLatin1(name), bytes);
            return goesOn(1000);
        });
        if (done && isClean(leaks))
            done = handOver(path, sink);
        return done;
    }

    /// Throw-away keys look like secrets, and are none.
    QByteArrayList allowedKeys() const
    {
        QByteArrayList keys;
        for (const CaseKey &key : m_events.keys())
            keys += key.secret.view().toByteArray();
        return keys;
    }

    bool isClean(const LeakCheck &leaks)
    {
        m_done.leaks = leaks.found();
        m_done.isBlocked = leaks.hasSecret() && !m_context.allowsLeaks;
        return !m_done.isBlocked;
    }

    static Result<void> handOver(const QString &path, const ExportSink &sink)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ ErrorCode::PermissionDenied,
                          CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()) };
        Result<void> done;
        while (done && !file.atEnd())
            done = sink(file.read(kPieceBytes));
        return done;
    }

    Result<void> makePage(const ExportSink &sink)
    {
        CasePage page(CasePage::Kind::Alone);
        auto done = page.open();
        if (done)
            done = gather([&page](const CaseEvent &event) { return page.add(event); });
        if (!done || m_done.written == 0)
            return done;
        m_facts.keys = m_events.keys();
        QByteArray written;
        done = page.write(m_facts, [&written](QByteArrayView bytes) -> Result<void> {
            if (written.size() + bytes.size() > kPageBytesMax)
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr("The page would be larger than a browser shows well; choose fewer "
                                 "events, or make a case.")
                };
            written += bytes;
            return {};
        });
        return done ? checked(written, sink) : done;
    }

    Result<void> makeReport(const ExportSink &sink)
    {
        MerchantReport report;
        const auto done = gather([&report](const CaseEvent &event) -> Result<void> {
            report.add(event);
            return {};
        });
        if (!done || m_done.written == 0)
            return done;
        return checked(m_plan.formatId == "report-md"_L1 ? report.markdown(m_facts)
                                                         : report.html(m_facts),
                       sink);
    }

    Result<void> checked(const QByteArray &document, const ExportSink &sink)
    {
        LeakCheck leaks(m_context.guarded(), allowedKeys());
        leaks.look({}, document, true);
        return isClean(leaks) ? sink(document) : Result<void>();
    }

    const ExportPlan &m_plan;
    CaseContext m_context;
    const TaskProgress &m_progress;
    const ExportObserver &m_observe;
    CaseEvents m_events;
    CaseManifest m_facts;
    qint64 m_total;
    ExportDone m_done;
};

} // namespace

QString blockedSentence(const ExportDone &done)
{
    QStringList secrets;
    for (const Leak &leak : done.leaks) {
        if (leak.isSecret)
            secrets += leak.firstFile.isEmpty() ? leak.what
                                                : u"%1 (in %2)"_s.arg(leak.what, leak.firstFile);
    }
    return CoreText::tr("Nothing was written: the finished file would hold %1. Redact it, add what "
                        "holds it to "
                        "the redaction rules, or leave that event out.")
            .arg(secrets.join(u"; "_s));
}

Result<ExportDone> exportDocument(EventReader &reader, const ExportPlan &plan,
                                  const ExportSink &sink, const TaskProgress &progress,
                                  const ExportObserver &observe)
{
    const EnglishText english; // others read it
    return DocumentExport(reader, plan, progress, observe).run(sink);
}

} // namespace hookloupe
