// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/help/helpwindow.h"

#include "ui/help/helppages.h"
#include "ui/theme/spacing.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(900, 640);
constexpr int kListWidth = 260;
constexpr int kTextMargin = space::kLarge;
constexpr int kMarkAlpha = 60; ///< the text on it keeps its contrast

enum Role {
    PageRole = Qt::UserRole,
    AnchorRole,
};

/// Nothing is loaded, whatever a page names: what it needs, it was given.
class PageView : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new PageView(this))
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help of Hookloupe"));
    resize(kFirstSize);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::kHair);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kTextMargin);
    m_back->setObjectName(u"helpBack"_s);
    m_back->setShortcuts(QKeySequence::Back);
    m_back->setIcon(style()->standardIcon(QStyle::SP_ArrowBack));
    m_forward->setObjectName(u"helpForward"_s);
    m_forward->setShortcuts(QKeySequence::Forward);
    m_forward->setIcon(style()->standardIcon(QStyle::SP_ArrowForward));
    addActions({ m_back, m_forward });

    auto *row = new QHBoxLayout;
    row->addWidget(buttonFor(m_back, this));
    row->addWidget(buttonFor(m_forward, this));
    row->addWidget(m_search, 1);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"helpPanes"_s);
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->setSizes({ kListWidth, kFirstSize.width() - kListWidth });
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(panes, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            openItem(m_list->item(qMax(m_list->currentRow(), 0)));
    });
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::openItem);
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::openItem);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QAction::triggered, this, [this] { go(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { go(1); });
    listPages();
    go(0);
}

HelpWindow::Place HelpWindow::place() const
{
    return m_at < 0 ? Place{ u"index"_s, {} } : m_places.at(m_at);
}

void HelpWindow::showPage(const QString &page, const QString &anchor)
{
    const Place wanted{ findHelpPage(page) ? page : u"index"_s, anchor };
    if (m_at < 0 || wanted.page != place().page || wanted.anchor != place().anchor) {
        m_places.resize(m_at + 1);
        m_places.append(wanted);
    } else {
        --m_at;
    }
    go(1);
}

void HelpWindow::go(int step)
{
    m_at = qBound(-1, m_at + step, static_cast<int>(m_places.size()) - 1);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_places.size());
    render();
}

void HelpWindow::render()
{
    const HelpPage *shown = findHelpPage(place().page);
    if (!shown)
        return;
    if (m_rendered != shown->name) {
        m_text->document()->setMarkdown(
                shown->markdown,
                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                        | QTextDocument::MarkdownNoHTML);
        m_rendered = shown->name;
        // Markdown says nothing of how a table looks.
        for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame)) {
                QTextTableFormat format = table->format();
                format.setCellPadding(4);
                format.setCellSpacing(0);
                format.setBorderCollapse(true);
                format.setBorder(1);
                format.setBorderBrush(palette().mid());
                table->setFormat(format);
            }
        }
    }
    setWindowTitle(shown == &helpPages().first() ? tr("Help of Hookloupe")
                                                 : tr("%1 – Help of Hookloupe").arg(shown->title));
    scrollToAnchor();
    // Once more when the window has its size, which moves the lines.
    QMetaObject::invokeMethod(this, &HelpWindow::scrollToAnchor, Qt::QueuedConnection);
}

void HelpWindow::scrollToAnchor()
{
    const QTextDocument *document = m_text->document();
    QTextBlock block = document->begin();
    const QString wanted = place().anchor;
    for (QTextBlock each = document->begin(); !wanted.isEmpty() && each.isValid();
         each = each.next()) {
        if (each.blockFormat().headingLevel() > 0 && helpAnchor(each.text()) == wanted) {
            block = each;
            break;
        }
    }
    m_text->setTextCursor(QTextCursor(block));
    // Near the end of a page the heading cannot come to stand at the top.
    QList<QTextEdit::ExtraSelection> marks;
    if (block != document->begin()) {
        QTextEdit::ExtraSelection mark;
        QColor colour = palette().color(QPalette::Highlight);
        colour.setAlpha(kMarkAlpha);
        mark.format.setBackground(colour);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = m_text->textCursor();
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    // Where the heading's text begins, not the space above it.
    const qreal top = document->documentLayout()->blockBoundingRect(block).top();
    m_text->verticalScrollBar()->setValue(qMax(0, qRound(top) - kTextMargin / 2));
}

void HelpWindow::follow(const QUrl &link)
{
    // "causes.md#stale", "#stale"; no page has a link to anywhere else.
    QString page = link.path();
    if (page.endsWith(".md"_L1))
        page.chop(3);
    if (link.scheme().isEmpty() && (page.isEmpty() || findHelpPage(page)))
        showPage(page.isEmpty() ? place().page : page, link.fragment());
}

void HelpWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        listPages();
        return;
    }
    m_list->clear();
    const QList<HelpHit> hits = searchHelp(words);
    for (const HelpHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + u'\n' + hit.excerpt, m_list);
        item->setData(PageRole, hit.page);
        item->setData(AnchorRole, hit.anchor);
    }
    if (hits.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing is said of this. Try another word."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void HelpWindow::listPages()
{
    m_list->clear();
    for (const HelpPage &page : helpPages()) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(PageRole, page.name);
    }
}

void HelpWindow::openItem(const QListWidgetItem *item)
{
    const QString page = item->data(PageRole).toString();
    if (!page.isEmpty())
        showPage(page, item->data(AnchorRole).toString());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Up and Down go through what was found while one goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    // Colours of links and tables are in the text.
    if (event->type() == QEvent::PaletteChange && !m_rendered.isEmpty()) {
        m_rendered.clear();
        render();
    }
    QWidget::changeEvent(event);
}

} // namespace hookloupe
