// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/retention/retentiondialog.h"

#include "core/event/timeunits.h"
#include "ui/problemlabel.h"
#include "ui/wrappedlabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 250;

struct BoundField
{
    QLatin1StringView name; ///< of the widgets
    const char *title = nullptr;
    const char *problem = nullptr;
    std::optional<qint64> (*parse)(QStringView text) = nullptr;
    QString (*text)(qint64 value) = nullptr;
    std::optional<qint64> RetentionRule::*bound = nullptr;
};

/// As it can be typed and read again, hence the same in every language.
QString ageText(qint64 us)
{
    if (us % kUsPerDay == 0)
        return us == kUsPerDay ? u"1 day"_s : u"%1 days"_s.arg(us / kUsPerDay);
    return us % kUsPerHour == 0 ? u"%1 h"_s.arg(us / kUsPerHour) : u"%1 min"_s.arg(us / 60'000'000);
}

QString sizeText(qint64 bytes)
{
    static constexpr std::array units{ " GiB"_L1, " MiB"_L1, " KiB"_L1 };
    qint64 size = 1LL << 30;
    for (const QLatin1StringView unit : units) {
        if (bytes % size == 0)
            return QString::number(bytes / size) + unit;
        size >>= 10;
    }
    return QString::number(bytes) + u" B"_s;
}

constexpr std::array kBounds{
    BoundField{ "age"_L1, QT_TRANSLATE_NOOP("hookloupe::RetentionDialog", "Received in the last"),
                QT_TRANSLATE_NOOP("hookloupe::RetentionDialog",
                                  "Enter an age such as 30 days or 12 h, or 'all'."),
                retentionAge, ageText, &RetentionRule::ageUsMax },
    BoundField{ "events"_L1, QT_TRANSLATE_NOOP("hookloupe::RetentionDialog", "Newest events"),
                QT_TRANSLATE_NOOP("hookloupe::RetentionDialog",
                                  "Enter a number of events such as 10000, or 'all'."),
                retentionEvents, [](qint64 value) { return QString::number(value); },
                &RetentionRule::eventsMax },
    BoundField{ "size"_L1,
                QT_TRANSLATE_NOOP("hookloupe::RetentionDialog", "Newest up to a size of"),
                QT_TRANSLATE_NOOP("hookloupe::RetentionDialog",
                                  "Enter a size such as 500 MiB or 2 GiB, or 'all'."),
                retentionBytes, sizeText, &RetentionRule::bytesMax },
};

bool isAll(const QString &text)
{
    return text.compare(RetentionDialog::tr("all"), Qt::CaseInsensitive) == 0
            || text.compare("all"_L1, Qt::CaseInsensitive) == 0;
}

/// nullopt: it is not a bound.
std::optional<std::optional<qint64>> boundOf(const BoundField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    if (isAll(text))
        return std::optional<qint64>(0);
    const auto value = field.parse(text);
    if (!value)
        return std::nullopt;
    return value;
}

QString dateOf(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1'000).date(),
                              QLocale::ShortFormat);
}

} // namespace

RetentionDialog::RetentionDialog(const RetentionPlan &plan, const QStringList &endpoints,
                                 Count count, QWidget *parent)
    : QDialog(parent)
    , m_before(plan)
    , m_count(std::move(count))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Retention"));
    auto *intro = new WrappedLabel(this);
    intro->setText(
            tr("How much of each endpoint's events is kept. What is past any of the bounds is "
               "removed for good, now and from then on. An empty field of an endpoint takes the "
               "default; 'all' keeps everything. Starred, tagged and noted events always stay and "
               "do not count."));

    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        auto *title = new QLabel(tr(kBounds.at(i).title), rows);
        grid->addWidget(title, 0, static_cast<int>(i) + 1);
    }
    addRow(grid, QString(), tr("Each endpoint (default)"));
    QStringList names = endpoints + plan.endpoints.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        addRow(grid, name.isNull() ? u""_s : name, name.isEmpty() ? tr("(no endpoint)") : name);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(rows->sizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    constexpr int kRowsShown = 9;
    scroll->setMinimumHeight(rows->sizeHint().height() / grid->rowCount()
                             * qMin(kRowsShown, grid->rowCount()));

    m_problem = new ProblemLabel(this);
    m_problem->setObjectName(u"retentionProblem"_s);
    m_effect = new WrappedLabel(this);
    m_effect->setObjectName(u"retentionEffect"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"saveRetention"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RetentionDialog::count);
    check();
}

void RetentionDialog::addRow(QGridLayout *grid, const QString &endpoint, const QString &title)
{
    const int line = grid->rowCount();
    auto *label = new QLabel(grid->parentWidget());
    label->setTextFormat(Qt::PlainText);
    constexpr int kTitleCharacters = 32;
    const QFontMetrics metrics = label->fontMetrics();
    label->setText(metrics.elidedText(title, Qt::ElideMiddle,
                                      metrics.averageCharWidth() * kTitleCharacters));
    if (label->text() != title)
        label->setToolTip(Qt::convertFromPlainText(title));
    grid->addWidget(label, line, 0);
    const bool isDefault = endpoint.isNull();
    const RetentionRule rule = isDefault ? m_before.standard : m_before.endpoints.value(endpoint);
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        const BoundField &bound = kBounds.at(i);
        auto *edit = new QLineEdit(grid->parentWidget());
        edit->setObjectName(u"keep_%1_%2"_s.arg(bound.name, isDefault ? u"default"_s : endpoint));
        edit->setAccessibleName(u"%1: %2"_s.arg(title, tr(bound.title)));
        edit->setPlaceholderText(isDefault ? tr("all") : tr("default"));
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"Received in the last  "_s));
        if (const auto &value = rule.*bound.bound)
            edit->setText(*value > 0 ? bound.text(*value) : tr("all"));
        grid->addWidget(edit, line, static_cast<int>(i) + 1);
        connect(edit, &QLineEdit::textChanged, this, &RetentionDialog::check);
        m_fields.push_back({ isDefault ? QString() : endpoint, i, edit });
        if (isDefault && i == 0)
            label->setBuddy(edit);
    }
}

RetentionPlan RetentionDialog::plan() const
{
    RetentionPlan plan = m_before;
    for (const Field &field : m_fields) {
        const BoundField &bound = kBounds.at(field.bound);
        const auto value = boundOf(bound, field.edit->text());
        if (!value)
            continue;
        if (field.endpoint.isNull())
            plan.standard.*bound.bound = *value;
        else
            plan.endpoints[field.endpoint].*bound.bound = *value;
    }
    plan.endpoints.removeIf([](auto rule) { return rule.value().isEmpty(); });
    return plan;
}

void RetentionDialog::check()
{
    QString problem;
    for (const Field &field : m_fields) {
        const BoundField &bound = kBounds.at(field.bound);
        if (problem.isEmpty() && !boundOf(bound, field.edit->text()))
            problem = u"%1: %2"_s.arg(field.edit->accessibleName(), tr(bound.problem));
    }
    m_problem->setProblem(problem);
    ++m_asked; // what is being counted is not what is typed
    m_save->setEnabled(false);
    m_save->setText(tr("&Save"));
    m_effect->setText(problem.isEmpty() ? tr("Counting what this removes…") : QString());
    if (problem.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

void RetentionDialog::count()
{
    const quint64 asked = ++m_asked;
    m_count(plan(), [self = QPointer(this), asked](const Result<RetentionSurvey> &survey) {
        if (self && self->m_asked == asked)
            self->show(survey);
    });
}

void RetentionDialog::show(const Result<RetentionSurvey> &survey)
{
    const QLocale locale;
    if (!survey) {
        m_effect->setText(survey.error().sentence);
        return;
    }
    m_save->setEnabled(true);
    const QString spared = survey->spared == 0 ? QString()
                                               : u' '
                    + tr("Starred, tagged or noted and kept: %1.")
                              .arg(locale.toString(survey->spared));
    if (plan().keepsAll()) {
        m_effect->setText(tr("Every event is kept."));
    } else if (survey->events == 0) {
        m_effect->setText(tr("This removes nothing now.") + spared);
    } else {
        const QString events = survey->events == 1
                ? tr("1 event")
                : tr("%1 events").arg(locale.toString(survey->events));
        const QString size = locale.formattedDataSize(survey->bytes);
        const QString oldest = dateOf(survey->oldestUs);
        const QString newest = dateOf(survey->newestUs);
        m_effect->setText(
                (oldest == newest
                         ? tr("This removes %1 (%2) now, received on %3.").arg(events, size, oldest)
                         : tr("This removes %1 (%2) now, received from %3 to %4.")
                                   .arg(events, size, oldest, newest))
                + spared);
        m_save->setText(tr("&Save and remove %1").arg(events));
    }
}

} // namespace hookloupe
