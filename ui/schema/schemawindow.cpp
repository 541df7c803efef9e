// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schema/schemawindow.h"

#include "core/event/bytes.h"
#include "core/event/englishtext.h"
#include "core/payload/schemaexport.h"
#include "core/workspace/workspace.h"
#include "ui/eventlist/eventtext.h"
#include "ui/firstsize.h"
#include "ui/savedialog.h"
#include "ui/schema/schemareading.h"
#include "ui/schema/schematreemodel.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1060, 700);
constexpr int kPatienceMs = 300;
constexpr int kCountByDefault = 1; ///< of the choices below
constexpr std::array<qint64, 4> kCounts{ 1'000, 10'000, 100'000, 0 };
/// The types of so many newest events are offered; others can be written.
constexpr std::size_t kNamedEventsMax = 20'000;
constexpr std::size_t kNamedAtOnce = 2'000;
constexpr std::size_t kTypesMax = 500;
constexpr qsizetype kTypeCharactersMax = 200;
const QString &allTypes()
{
    static const QString text = hookloupe::SchemaWindow::tr("All types");
    return text;
}
const QString &noType()
{
    static const QString text = SchemaWindow::tr("(without a type)");
    return text;
}

QStringList typesOf(EventReader &reader)
{
    QStringList types;
    std::vector<qint64> ids;
    const std::atomic<bool> never = false;
    const auto take = [&ids](const std::vector<qint64> &piece) {
        ids.insert(ids.end(), piece.begin(), piece.end());
        return ids.size() < kNamedEventsMax;
    };
    if (!reader.ids({ .withoutGaps = true, .hidesRefused = true }, 0, take, never))
        return types;
    for (std::size_t at = 0; at < ids.size() && types.size() < qsizetype(kTypesMax);
         at += kNamedAtOnce) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end =
                ids.begin() + static_cast<std::ptrdiff_t>(qMin(ids.size(), at + kNamedAtOnce));
        const auto summaries = reader.summaries({ begin, end });
        if (!summaries)
            break;
        for (const EventSummary &summary : *summaries) {
            const QString type = QString::fromUtf8(summary.eventType);
            if (!type.isEmpty() && !types.contains(type) && type.size() <= kTypeCharactersMax)
                types += type;
        }
    }
    types.sort(Qt::CaseInsensitive);
    return types;
}

} // namespace

SchemaWindow::SchemaWindow(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_reading(new SchemaReading(workspace, this))
    , m_model(new SchemaTreeModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_type(new QComboBox(this))
    , m_endpoint(new QComboBox(this))
    , m_received(new QComboBox(this))
    , m_count(new QComboBox(this))
    , m_read(new QPushButton(this))
    , m_summary(new WrappedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_detail(new WrappedLabel(this))
    , m_unread(new WrappedLabel(this))
    , m_showUnread(new QPushButton(tr("Sho&w them"), this))
    , m_actions(new QPushButton(tr("Fie&ld"), this))
    , m_copySchema(new QPushButton(tr("Copy &JSON Schema"), this))
    , m_copyMarkdown(new QPushButton(tr("Copy &Markdown"), this))
    , m_save(new QPushButton(tr("&Save JSON Schema…"), this))
    , m_withExamples(new QCheckBox(tr("With e&xample values"), this))
    , m_said(new WrappedLabel(this))
{
    setObjectName(u"schemaWindow"_s);
    setWindowTitle(tr("Schema"));
    resize(firstSize(*this, kFirstSize));
    build();
    connectParts();
    loadNames();
    showNow();
}

SchemaWindow::~SchemaWindow() = default;

SchemaSubject SchemaWindow::subject() const
{
    return m_reading->subject();
}

QString SchemaWindow::description() const
{
    const QString range = m_received->currentIndex() > 0 && !subject().query.isEmpty()
            ? tr("Received %1. ").arg(m_received->currentText().toLower())
            : QString();
    const QString endpoint = subject().endpoint.isEmpty()
            ? QString()
            : tr("Endpoint “%1”. ").arg(subject().endpoint);
    return endpoint + range
            + schemaReadText(*m_reading->schema(), m_reading->hasOlder(), m_reading->foundCount());
}

SchemaExportOptions SchemaWindow::exported() const
{
    // For others, who may speak another language.
    const EnglishText english;
    QString of;
    if (!subject().endpoint.isEmpty())
        of += u"Endpoint “%1”. "_s.arg(subject().endpoint);
    if (!subject().query.isEmpty())
        of += u"Query “%1”. "_s.arg(subject().query);
    return {
        schemaTypeText(subject()),
        of + schemaReadText(*m_reading->schema(), m_reading->hasOlder(), m_reading->foundCount()),
        m_withExamples->isChecked()
    };
}

void SchemaWindow::connectParts()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_progress->setVisible(m_reading->isReading()); });
    connect(m_reading, &SchemaReading::changed, this, &SchemaWindow::showState);
    connect(m_reading, &SchemaReading::failed, this,
            [this](const QString &sentence) { m_failure = sentence; });
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_reading->isReading())
            m_reading->stop();
        else
            readChosen();
    });
    for (QComboBox *box : { m_endpoint, m_received, m_count })
        connect(box, &QComboBox::activated, this, &SchemaWindow::readChosen);
    connect(m_type, &QComboBox::activated, this, &SchemaWindow::readChosen);
    connect(m_type->lineEdit(), &QLineEdit::returnPressed, this, &SchemaWindow::readChosen);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SchemaWindow::showCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SchemaWindow::showMenu);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (const SchemaPlace place = current(); place.field)
            Q_EMIT eventRequested(place.field->events.last.id);
    });
    connect(m_copySchema, &QPushButton::clicked, this, &SchemaWindow::copySchema);
    connect(m_copyMarkdown, &QPushButton::clicked, this, &SchemaWindow::copyMarkdown);
    connect(m_save, &QPushButton::clicked, this, &SchemaWindow::saveSchema);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this,
            &SchemaWindow::readChosen);
}

void SchemaWindow::loadNames()
{
    m_endpoint->addItem(tr("All endpoints"));
    for (const Endpoint &endpoint : m_workspace->endpoints().list())
        m_endpoint->addItem(endpoint.name, endpoint.name);
    m_type->addItems({ allTypes(), noType() });
    m_workspace->read(
            Workspace::Lane::Counts, this, [](EventReader &reader) { return typesOf(reader); },
            [this](const QStringList &types) {
                const QString text = m_type->currentText();
                for (const QString &type : types) {
                    if (m_type->findText(type, Qt::MatchExactly) < 0)
                        m_type->addItem(type);
                }
                m_type->setEditText(text);
            });
}

void SchemaWindow::showSchema(const SchemaSubject &subject)
{
    m_type->setEditText(!subject.type                     ? allTypes()
                                : subject.type->isEmpty() ? noType()
                                                          : QString::fromUtf8(*subject.type));
    if (m_endpoint->findData(subject.endpoint) < 0 && !subject.endpoint.isEmpty())
        m_endpoint->addItem(subject.endpoint, subject.endpoint);
    m_endpoint->setCurrentIndex(
            subject.endpoint.isEmpty() ? 0 : m_endpoint->findData(subject.endpoint));
    m_tree->setFocus(Qt::OtherFocusReason);
    readChosen();
}

SchemaSubject SchemaWindow::chosen() const
{
    SchemaSubject chosen;
    const QString type = m_type->currentText().trimmed();
    if (type == noType())
        chosen.type = QByteArray("");
    else if (!type.isEmpty() && type != allTypes())
        chosen.type = type.toUtf8();
    chosen.endpoint = m_endpoint->currentData().toString();
    chosen.query = m_received->currentData().toString();
    return chosen;
}

void SchemaWindow::readChosen()
{
    m_failure.clear();
    m_said->hide();
    m_isExpanded = false;
    m_patience.start();
    m_reading->start(chosen(), kCounts.at(static_cast<std::size_t>(m_count->currentIndex())));
}

void SchemaWindow::showState()
{
    // The rows of before stay until there are others.
    if (m_reading->schema() || !m_reading->isReading())
        m_model->setSchema(m_reading->schema());
    if (!m_isExpanded && m_model->rowCount() > 0) {
        m_isExpanded = true;
        m_tree->expandToDepth(2);
        m_tree->setCurrentIndex(m_found->index(0, 0));
    } else if (!m_find->text().isEmpty()) {
        m_tree->expandAll();
    }
    showNow();
}

void SchemaWindow::showNow()
{
    const bool isReading = m_reading->isReading();
    const BodySchema *schema = m_reading->schema().get();
    const bool hasSchema = schema && schema->events().count > 0;
    m_read->setText(isReading ? tr("&Stop reading") : tr("&Read again"));
    if (!isReading) {
        m_patience.stop();
        m_progress->hide();
    }
    const auto progress = m_reading->progress();
    m_progress->setRange(0, progress ? 1000 : 0);
    m_progress->setValue(progress ? static_cast<int>(*progress * 1000) : -1);
    setWindowTitle(
            tr("Schema of %1")
                    .arg(displayText(schemaTypeText(subject()).toUtf8(), kTypeCharactersMax)));
    QString text = m_failure;
    if (text.isEmpty() && isReading)
        text = m_reading->progress() ? tr("Reading %1 of %2 events, the newest first…")
                                               .arg(QLocale().toString(m_reading->readCount()),
                                                    QLocale().toString(m_reading->foundCount()))
                                     : tr("Looking for events…");
    else if (text.isEmpty() && !hasSchema)
        text = m_reading->isComplete()
                ? tr("There is no event of this type and endpoint in this time. Choose others "
                     "above.")
                : tr("Nothing was read yet.");
    else if (text.isEmpty()) {
        const auto places = schemaPlaces(*schema);
        const auto optional = std::ranges::count_if(
                places, [&](const SchemaPlace &place) { return isOptional(place, *schema); });
        QStringList changed;
        for (const SchemaPlace &place : places) {
            for (const SchemaChange &change : schemaChanges(*place.field)) {
                if (change.kind == SchemaChange::Kind::Appeared)
                    continue;
                changed += displayText(place.path, 60);
                break;
            }
        }
        text = tr("%1 %2, %3 of them optional.", "fields")
                       .arg(QLocale().toString(schema->fieldCount()),
                            schema->fieldCount() == 1 ? tr("field") : tr("fields"),
                            QLocale().toString(optional));
        if (!changed.isEmpty()) {
            const qsizetype shown = qMin<qsizetype>(changed.size(), 4);
            text += u' '
                    + tr("Of more than one type over time: %1%2.")
                              .arg(changed.first(shown).join(u", "_s),
                                   shown < changed.size() ? tr(", and others") : QString());
        }
        if (schema->leftOutCount() > 0)
            text += u' '
                    + tr("%1 values were left out: there are too many fields, or names are too "
                         "long.")
                              .arg(QLocale().toString(schema->leftOutCount()));
        text += u'\n' + description();
    }
    m_summary->setText(text);
    const QString unread = schema ? schemaUnreadText(*schema) : QString();
    m_unread->setText(unread);
    m_unread->setVisible(!unread.isEmpty());
    m_showUnread->setVisible(!unread.isEmpty());
    for (QPushButton *button : { m_copySchema, m_copyMarkdown, m_save })
        button->setEnabled(hasSchema && schema->fieldCount() > 0);
    m_withExamples->setEnabled(hasSchema);
    showCurrent();
}

SchemaPlace SchemaWindow::current() const
{
    return m_model->place(m_found->mapToSource(m_tree->currentIndex()));
}

void SchemaWindow::showCurrent()
{
    const SchemaPlace place = current();
    m_actions->setEnabled(place.field != nullptr);
    if (!place.field) {
        m_detail->setText({});
        return;
    }
    const SchemaField &field = *place.field;
    const auto event = [](const SchemaEvent &one) {
        return tr("#%1 on %2").arg(QString::number(one.id), exactSecondText(one.atUs / 1000));
    };
    QStringList lines{ displayText(place.path, 400) };
    lines += tr("In %1 of %2 events that could be read; first with %3, last with %4.")
                     .arg(QLocale().toString(field.events.count),
                          QLocale().toString(m_model->schema()->events().count
                                             - m_model->schema()->unreadCount()),
                          event(field.events.first), event(field.events.last));
    if (field.lastWithout.id != 0)
        lines += tr("The newest event that lacks it is %1.").arg(event(field.lastWithout));
    QStringList types;
    for (int i = 0; i < kSchemaTypeCount; ++i) {
        const auto type = static_cast<SchemaType>(i);
        if (field.has(type))
            types += tr("%1 (%2 times, #%3 to #%4)", "a type")
                             .arg(QString::fromLatin1(schemaTypeName(type)),
                                  QLocale().toString(field.of(type).count),
                                  QString::number(field.of(type).first.id),
                                  QString::number(field.of(type).last.id));
    }
    lines += tr("Types: %1.").arg(types.join(u", "_s));
    for (const SchemaChange &change : schemaChanges(field))
        lines += tr("It %1.", "first appeared on …, became a string on …")
                         .arg(schemaChangeText(
                                 change, [](qint64 us) { return exactSecondText(us / 1000); }));
    if (!field.values.empty())
        lines += (field.hasMoreValues ? tr("Some values: %1") : tr("All values: %1"))
                         .arg(schemaExamples(field, field.values.size()).join(u", "_s));
    m_detail->setText(lines.join(u'\n'));
}

void SchemaWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void SchemaWindow::copySchema()
{
    QGuiApplication::clipboard()->setText(
            QString::fromUtf8(jsonSchemaOf(*m_reading->schema(), exported())));
    say(tr("The JSON Schema was copied. It says what was seen, and promises nothing."));
}

void SchemaWindow::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(
            QString::fromUtf8(markdownOf(*m_reading->schema(), exported(),
                                         [](qint64 us) { return exactSecondText(us / 1000); })));
    say(tr("The table was copied as Markdown."));
}

void SchemaWindow::saveSchema()
{
    auto *dialog = newSaveDialog(tr("Save the JSON Schema"), u"schema.json"_s, {}, this);
    dialog->setObjectName(u"schemaFile"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        if (!m_reading->schema())
            return;
        QSaveFile file(name);
        const QByteArray text = jsonSchemaOf(*m_reading->schema(), exported());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            say(tr("%1 could not be written: %2. Choose another place.")
                        .arg(name, file.errorString()));
        else
            say(tr("Written to %1.").arg(name));
    });
    dialog->open();
}

} // namespace hookloupe
