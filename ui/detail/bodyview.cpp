// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodyview.h"

#include "core/event/bytes.h"
#include "core/payload/imagefacts.h"
#include "ui/detail/bodytableview.h"
#include "ui/detail/bodytreeview.h"
#include "ui/detail/inspection.h"
#include "ui/detail/openedvalue.h"
#include "ui/detail/readinghabits.h"
#include "ui/detail/valuetext.h"
#include "ui/settings.h"
#include "ui/textview/hexview.h"
#include "ui/textview/jsontextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Less is made ready at once, so that nothing flickers.
constexpr qsizetype kPreparedNowMax = 16LL * 1024;
constexpr int kPatienceMs = 300;

/// Under which name the way chosen is kept.
QByteArray settingOf(PayloadFormat format)
{
    return "body/look" + QByteArray::number(static_cast<int>(format));
}

bool isQuick(const BodyInput &input)
{
    const QByteArray &bytes = input.received->bytes;
    return bytes.size() <= kPreparedNowMax && input.contentEncoding.isEmpty() && !imageFacts(bytes);
}

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_escapes(new QCheckBox(tr("Dec&ode escapes"), this))
    , m_group(new QButtonGroup(this))
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new JsonTextView(this))
    , m_hex(new HexView(this))
    , m_table(new BodyTableView(this))
    , m_tree(new BodyTreeView(this))
    , m_picture(new QScrollArea(this))
    , m_pixels(new QLabel(this))
    , m_place(new OpenedValue(u"bodyPlace"_s, this))
{
    setObjectName(u"bodyTab"_s);
    m_what->setObjectName(u"bodyFormat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setObjectName(u"bodyNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    m_text->setObjectName(u"bodyText"_s);
    m_text->setAccessibleName(tr("Body"));
    m_hex->setObjectName(u"bodyHex"_s);
    m_hex->setAccessibleName(tr("Body in hex"));
    m_pixels->setObjectName(u"bodyPicture"_s);
    m_pixels->setAlignment(Qt::AlignCenter);
    m_pixels->setAccessibleName(tr("Image"));
    m_picture->setWidget(m_pixels);
    m_picture->setWidgetResizable(true);
    m_place->reading()->setAccessibleName(tr("JSON path of the caret"));
    followTheme(m_text);
    followTheme(m_hex);
    keepReadingHabits(m_text);
    keepZoom(m_hex);
    for (QWidget *page :
         std::initializer_list<QWidget *>{ m_text, m_hex, m_table, m_tree, m_picture })
        m_stack->addWidget(page);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kTight, space::kSmall, 0);
    addBar(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 3);
    layout->addWidget(m_place, 2);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_note->setText(tr("Laying it out…"));
        m_note->show();
    });
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { chooseLook(static_cast<Look>(id)); });
    connect(m_escapes, &QCheckBox::toggled, this, [this](bool decodes) {
        m_input.decodesEscapes = decodes;
        prepare();
    });
    connect(m_text, &JsonTextView::copied, this, &BodyView::copied);
    connect(m_text, &JsonTextView::filterRequested, this, &BodyView::filterRequested);
    connect(m_text, &JsonTextView::columnRequested, this, &BodyView::columnRequested);
    connect(m_text, &JsonTextView::placeChanged, this, &BodyView::showPlace);
    connect(m_tree, &BodyTreeView::copied, this, &BodyView::copied);
    connect(m_tree, &BodyTreeView::filterRequested, this, &BodyView::filterRequested);
    connect(m_tree, &BodyTreeView::columnRequested, this, &BodyView::columnRequested);
    connect(m_table, &BodyTableView::copied, this, &BodyView::copied);
    connect(m_table, &BodyTableView::delimiterChosen, this, [this](char delimiter) {
        m_input.csvDelimiter = delimiter;
        prepare();
    });
    m_note->hide();
    m_escapes->hide();
}

BodyView::~BodyView()
{
    m_preparation.cancel();
}

void BodyView::addBar(QHBoxLayout *bar)
{
    bar->addWidget(m_what, 1);
    m_escapes->setObjectName(u"bodyEscapes"_s);
    m_escapes->setToolTip(tr("Shows \\u00e9 as é. What was signed has it as sent."));
    bar->addWidget(m_escapes);
    const std::array<std::pair<QString, QString>, kLookCount> names = { {
            { tr("Prett&y"), u"bodyPretty"_s },
            { tr("&JSON tree"), u"bodyTree"_s },
            { tr("Ta&ble"), u"bodyTable"_s },
            { tr("Ima&ge"), u"bodyAsPicture"_s },
            { tr("Decoded"), u"bodyDecoded"_s },
            { tr("As re&ceived"), u"bodyReceived"_s },
            { tr("He&x"), u"bodyAsHex"_s },
    } };
    for (int i = 0; i < kLookCount; ++i) {
        const auto &[text, name] = names[static_cast<std::size_t>(i)];
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(u'&'));
        button->hide();
        m_group->addButton(button, i);
        bar->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
    }
    m_choice->setObjectName(u"bodyWays"_s);
    m_choice->setAccessibleName(tr("How the body is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->hide();
    bar->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        chooseLook(static_cast<Look>(m_choice->itemData(index).toInt()));
    });
}

void BodyView::setEvent(const ReadableEvent &readable)
{
    const WireRequest &request = readable.event->request;
    m_input.received = readable.body;
    m_input.contentType = request.field("Content-Type").value_or(QByteArrayView()).toByteArray();
    m_input.contentEncoding =
            request.field("Content-Encoding").value_or(QByteArrayView()).toByteArray();
    m_input.csvDelimiter = '\0';
    m_isReady = false;
    m_prepared = {};
    if (!isQuick(m_input)) {
        // What is there already is seen at once.
        m_prepared.format = findFormat(m_input.received->bytes.first(std::min<qsizetype>(
                                               m_input.received->bytes.size(), kPreparedNowMax)),
                                       m_input.contentType);
        m_prepared.decoded = m_input.received;
        showLook(isShownAsText(m_prepared.format.format, m_input.received->bytes) ? Look::Received
                                                                                  : Look::Hex);
    }
    prepare();
}

void BodyView::prepare()
{
    if (!m_input.received)
        return;
    m_preparation.cancel();
    if (isQuick(m_input)) {
        takePrepared(prepareBody(m_input, false));
        return;
    }
    m_patience.start();
    m_preparation.start(
            [input = m_input](const std::atomic<bool> &cancelled) {
                return prepareBody(input, cancelled);
            },
            [this](PreparedBody prepared) { takePrepared(std::move(prepared)); });
}

void BodyView::takePrepared(PreparedBody prepared)
{
    m_patience.stop();
    const bool same = m_isReady; // only read in another way
    m_prepared = std::move(prepared);
    m_isReady = true;
    m_escapes->setVisible(m_prepared.hasEscapes);
    if (same) {
        showLook(m_look);
        return;
    }
    const QByteArray kept = settings::state(QLatin1StringView(settingOf(m_prepared.format.format)));
    bool known = false;
    const int id = kept.toInt(&known);
    const bool fits = known && id >= 0 && id < kLookCount && has(static_cast<Look>(id));
    showLook(fits ? static_cast<Look>(id) : likelyLook());
}

bool BodyView::has(Look look) const
{
    switch (look) {
    case Look::Pretty:
        return m_prepared.pretty != nullptr;
    case Look::Tree:
        return m_prepared.hasPlaces;
    case Look::Table:
        return m_prepared.table != nullptr;
    case Look::Picture:
        return m_prepared.format.format == PayloadFormat::Image;
    case Look::Decoded:
        return m_prepared.decoded != m_input.received;
    case Look::Received:
    case Look::Hex:
        break;
    }
    return m_prepared.format.format != PayloadFormat::Empty;
}

std::vector<BodyView::Look> BodyView::looks() const
{
    std::vector<Look> all;
    for (int i = 0; i < kLookCount; ++i) {
        if (has(static_cast<Look>(i)))
            all.push_back(static_cast<Look>(i));
    }
    return all;
}

BodyView::Look BodyView::likelyLook() const
{
    for (const Look look : { Look::Picture, Look::Table, Look::Pretty }) {
        if (has(look))
            return look;
    }
    const bool isText = isShownAsText(m_prepared.format.format, m_prepared.decoded->bytes);
    if (!isText)
        return has(Look::Hex) ? Look::Hex : Look::Received;
    return has(Look::Decoded) ? Look::Decoded : Look::Received;
}

void BodyView::chooseLook(Look look)
{
    if (!has(look))
        return;
    // The same bytes stay selected, as text and in hex.
    const ByteView *from = m_look == Look::Received ? static_cast<ByteView *>(m_text)
            : m_look == Look::Hex                   ? static_cast<ByteView *>(m_hex)
                                                    : nullptr;
    const bool back = from && from->caret() == from->selectionBegin();
    const qsizetype anchor = !from ? 0 : back ? from->selectionEnd() : from->selectionBegin();
    const qsizetype caret = !from ? 0 : from->caret();
    const bool stays = look == m_look;
    showLook(look);
    if (from && !stays && look == Look::Received)
        m_text->setSelection(anchor, caret);
    if (from && !stays && look == Look::Hex)
        m_hex->setSelection(anchor, caret);
    const QByteArray name = settingOf(m_prepared.format.format);
    settings::setState(QLatin1StringView(name), QByteArray::number(static_cast<int>(look)));
}

void BodyView::showLook(Look look)
{
    m_look = look;
    showWays();
    const bool isText = look == Look::Pretty || look == Look::Decoded || look == Look::Received;
    // What is not seen keeps nothing of a body that may be large.
    if (isText)
        showText();
    else
        m_text->setText(QByteArray(), Syntax::Plain);
    m_hex->setBytes(look == Look::Hex ? m_input.received->bytes : QByteArray());
    m_table->setTable(look == Look::Table ? m_prepared.table : nullptr);
    m_tree->setJson(look == Look::Tree ? m_prepared.decoded->bytes : QByteArray());
    m_pixels->setPixmap(look == Look::Picture ? QPixmap::fromImage(m_prepared.image) : QPixmap());
    m_stack->setCurrentWidget(isText                        ? static_cast<QWidget *>(m_text)
                                      : look == Look::Hex   ? static_cast<QWidget *>(m_hex)
                                      : look == Look::Table ? static_cast<QWidget *>(m_table)
                                      : look == Look::Tree  ? static_cast<QWidget *>(m_tree)
                                                            : m_picture);
    m_escapes->setEnabled(look == Look::Pretty);
    // Which buttons there are decides what room is left.
    layout()->activate();
    showNotes();
    showPlace();
}

void BodyView::showWays()
{
    const std::vector<Look> all = looks();
    int wanted = m_prepared.hasEscapes ? m_escapes->sizeHint().width() : 0;
    m_choice->clear();
    for (const Look look : all) {
        const int number = static_cast<int>(look);
        const QRadioButton *button = m_buttons[static_cast<std::size_t>(number)];
        wanted += button->sizeHint().width()
                + style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
        m_choice->addItem(button->accessibleName(), number);
    }
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_look)));
    // One way alone is no choice.
    const bool isChoice = m_isReady && all.size() > 1;
    constexpr int margins = 12;
    const bool fits = wanted + margins <= width();
    m_choice->setVisible(isChoice && !fits);
    for (int i = 0; i < kLookCount; ++i) {
        QRadioButton *button = m_buttons[static_cast<std::size_t>(i)];
        button->setVisible(isChoice && fits && has(static_cast<Look>(i)));
        button->setChecked(i == static_cast<int>(m_look));
    }
}

QSize BodyView::minimumSizeHint() const
{
    // Not that of the buttons, which give way to a list.
    constexpr int narrowest = 280;
    const QSize size = QWidget::minimumSizeHint();
    return { std::min(size.width(), narrowest), size.height() };
}

void BodyView::showText()
{
    if (m_look == Look::Pretty) {
        m_text->setHasPlaces(m_prepared.hasPlaces);
        m_text->setText(m_prepared.pretty, m_prepared.syntax, m_prepared.folds);
        if (m_prepared.markedAt >= 0)
            m_text->setMarkedLine(m_text->lineAt(m_prepared.markedAt));
        return;
    }
    m_text->setHasPlaces(m_prepared.format.format == PayloadFormat::Json);
    m_text->setText(m_look == Look::Decoded ? m_prepared.decoded : m_input.received,
                    sourceSyntax(m_prepared.format.format));
}

void BodyView::showNotes()
{
    const QString what = u"%1, %2"_s.arg(formatName(m_prepared.format.format),
                                         displaySize(m_input.received->bytes.size()));
    // Beside many ways to look there may be no room for it; then it begins the line below.
    const bool fits = m_what->fontMetrics().horizontalAdvance(what) <= m_what->width();
    m_what->setText(fits ? what : QString());
    QStringList notes;
    if (!fits)
        notes += what + u'.';
    notes += m_prepared.decodings;
    if (!m_prepared.format.mismatch.isEmpty())
        notes += m_prepared.format.mismatch;
    if (m_look == Look::Pretty)
        notes += m_prepared.prettyNotes;
    if (m_look == Look::Table)
        notes += m_prepared.tableNotes;
    if (m_look == Look::Picture)
        notes += m_prepared.imageNote;
    if (m_prepared.format.format == PayloadFormat::Html)
        notes += tr("HTML is shown as source only: nothing in it is run or fetched.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isReady)
        return;
    showWays();
    layout()->activate();
    showNotes();
}

void BodyView::showPlace()
{
    const auto &place = m_text->place();
    const bool isText = m_stack->currentWidget() == m_text;
    if (!isText || !place) {
        m_place->setValue({}, std::nullopt);
        return;
    }
    constexpr qsizetype pathMax = 4000;
    QString text = displayText(place->path, pathMax);
    const QByteArray lexeme = m_text->placeLexeme();
    const QString reading = valueReadingText(lexeme, place->key);
    if (!reading.isEmpty())
        text += u"  ·  "_s + reading;
    m_place->setValue(text, openedValue(lexeme, place->key));
}

} // namespace hookloupe
