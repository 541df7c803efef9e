// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeners/limitsdialog.h"

#include "core/event/limitsettings.h"
#include "ui/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QLatin1StringView name; ///< of the setting
    const char *title = nullptr; ///< with its mnemonic
    const char *effect = nullptr; ///< what happens at the limit
};

constexpr std::array kWords{
    Words{ "head"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Request line and headers"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Larger ones are answered 431.") },
    Words{ "target"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Path and query"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Longer ones are answered 414.") },
    Words{ "body"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Body"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "Larger ones are answered 413. Holds for relays as well.") },
    Words{ "connections"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Connections"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "Idle ones make room for new ones, else 503.") },
    Words{ "connections-per-address"_L1,
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Connections of one &address"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "Idle ones make room for new ones, else 503.") },
    Words{ "requests-per-connection"_L1,
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Re&quests of a connection"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Then it is closed after the answer.") },
    Words{ "head-time"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Time for the &headers"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "From the first byte; slower ones are answered 408.") },
    Words{ "request-time"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Time for a request"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "From the first byte; slower ones are answered 408.") },
    Words{ "idle-time"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Idle time"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog",
                             "Between requests, or until an answer is read; then it is closed.") },
    Words{ "in-flight"_L1, QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "&Memory for all requests"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Then large bodies wait for room.") },
    Words{ "held-answers"_L1,
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Answers &delayed or held back"),
           QT_TRANSLATE_NOOP("hookloupe::LimitsDialog", "Then the oldest one goes at once.") },
};

const Words &wordsFor(const LimitSetting &setting)
{
    const auto *found = std::ranges::find(kWords, QLatin1StringView(setting.name), &Words::name);
    Q_ASSERT(found != kWords.end());
    return *found;
}

qint64 defaultOf(const LimitSetting &setting)
{
    return setting.get({});
}

QString problemOf(const LimitSetting &setting)
{
    const QString range =
            LimitsDialog::tr("from %1 to %2")
                    .arg(limitWords(setting, setting.least), limitWords(setting, setting.most));
    const QString example = limitWords(setting, defaultOf(setting));
    switch (setting.unit) {
    case LimitSetting::Unit::Bytes:
        return LimitsDialog::tr("Enter a size %1, such as %2.").arg(range, example);
    case LimitSetting::Unit::Time:
        return LimitsDialog::tr("Enter a time %1, such as %2.").arg(range, example);
    case LimitSetting::Unit::Count:
        break;
    }
    return LimitsDialog::tr("Enter a whole number %1, such as %2.").arg(range, example);
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QPalette quiet = parent->palette();
    quiet.setColor(QPalette::WindowText, quietColour(quiet));
    label->setPalette(quiet);
    return label;
}

} // namespace

LimitsDialog::LimitsDialog(const ReceiverLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_before(limits)
{
    setObjectName(u"limitsDialog"_s);
    setWindowTitle(tr("Limits"));
    auto *intro = new WrappedLabel(this);
    intro->setText(
            tr("What a sender may cost, for all listeners together. New values hold at once: "
               "for the next request of a connection, and for new connections."));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(3, 1);
    for (const LimitSetting &setting : limitSettings())
        addRow(grid, setting);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                                 | QDialogButtonBox::RestoreDefaults,
                                         this);
    buttons->setObjectName(u"limitsButtons"_s);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Sa&ve"));
    m_restoreAll = buttons->button(QDialogButtonBox::RestoreDefaults);
    m_restoreAll->setObjectName(u"restoreAllLimits"_s);
    m_restoreAll->setText(tr("Restore de&faults"));
    m_restoreAll->setAccessibleName(tr("Restore all defaults"));
    m_restoreAll->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restoreAll, &QPushButton::clicked, this, [this] {
        for (const Row &row : m_rows)
            row.edit->setText(limitWords(*row.setting, defaultOf(*row.setting)));
    });
    check();
}

void LimitsDialog::addRow(QGridLayout *grid, const LimitSetting &setting)
{
    const Words &words = wordsFor(setting);
    const QString title = tr(words.title);
    const QString plain = QString(title).remove(u'&');
    const QString name = QString::fromLatin1(setting.name);
    const QString normal = limitWords(setting, defaultOf(setting));

    auto *edit = new QLineEdit(limitWords(setting, setting.get(m_before)), this);
    edit->setObjectName("limit_"_L1 + name);
    edit->setAccessibleName(plain);
    edit->setAccessibleDescription(tr(words.effect));
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"1000000000 MiB "_s));
    auto *label = new QLabel(title, this);
    label->setBuddy(edit);
    auto *restore = new QPushButton(tr("Default: %1").arg(normal), this);
    restore->setObjectName("restore_"_L1 + name);
    restore->setAccessibleName(tr("%1: restore the default, %2").arg(plain, normal));
    restore->setAutoDefault(false);
    auto *problem = new ProblemLabel(this);
    problem->setObjectName("problem_"_L1 + name);

    const int line = grid->rowCount();
    grid->addWidget(label, line, 0);
    grid->addWidget(edit, line, 1);
    grid->addWidget(restore, line, 2);
    grid->addWidget(quietLabel(tr(words.effect), this), line, 3);
    grid->addWidget(problem, line + 1, 1, 1, 3);
    connect(edit, &QLineEdit::textChanged, this, &LimitsDialog::check);
    connect(restore, &QPushButton::clicked, edit, [edit, normal] {
        edit->setText(normal);
        edit->setFocus(Qt::OtherFocusReason); // the button is off now
    });
    m_rows.push_back({ &setting, edit, restore, problem });
}

ReceiverLimits LimitsDialog::limits() const
{
    ReceiverLimits limits = m_before;
    for (const Row &row : m_rows) {
        if (const auto value = limitValue(*row.setting, row.edit->text()))
            row.setting->set(limits, *value);
    }
    return limits;
}

void LimitsDialog::check()
{
    bool isRight = true;
    bool isNormal = true;
    for (const Row &row : m_rows) {
        const auto value = limitValue(*row.setting, row.edit->text());
        row.problem->setProblem(value ? QString() : problemOf(*row.setting));
        row.restore->setEnabled(value != defaultOf(*row.setting));
        isRight = isRight && value;
        isNormal = isNormal && value == defaultOf(*row.setting);
    }
    m_save->setEnabled(isRight);
    m_restoreAll->setEnabled(!isNormal);
}

} // namespace hookloupe
