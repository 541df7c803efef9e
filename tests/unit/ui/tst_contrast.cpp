// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedview.h"

#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTextLeast = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double kHighTextLeast = 7.0; ///< … 1.4.6
constexpr double kShapeLeast = 3.0; ///< … 1.4.11

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

/// Whether what is written can be read, in each theme, by the formula of WCAG 2.1.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormulaIsRight();
    void rolesRead_data() { themes(); }
    void rolesRead();
    void ownColoursRead_data() { themes(); }
    void ownColoursRead();
    void syntaxReads_data() { themes(); }
    void syntaxReads();
    void theFocusIsSeen_data() { themes(); }
    void theFocusIsSeen();
    void whatCanBeUsedHasAFullOutline_data();
    void whatCanBeUsedHasAFullOutline();
    void whatHasTheFocusIsOutlinedInItsColour_data() { whatCanBeUsedHasAFullOutline_data(); }
    void whatHasTheFocusIsOutlinedInItsColour();
    void whatIsSwitchedOnLooksOtherwise_data() { whatCanBeUsedHasAFullOutline_data(); }
    void whatIsSwitchedOnLooksOtherwise();
    void theIconOfAChosenMenuItemReads_data() { themes(); }
    void theIconOfAChosenMenuItemReads();
    void aThemeIsUsedAtOnce();

private:
    /// Whether there is a whole line of pixels in \a role in the lower half of \a widget.
    static bool hasLineOf(QWidget &widget, QPalette::ColorRole role)
    {
        const QImage image = widget.grab().toImage();
        const QColor wanted = widget.palette().color(role);
        for (int y = image.height() - 1; y >= image.height() / 2; --y) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == wanted ? 1 : 0;
            if (count >= image.width() * 9 / 10)
                return true;
        }
        return false;
    }
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
        QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
    }
    static double textLeast()
    {
        return isHighContrast(QApplication::palette()) ? kHighTextLeast : kTextLeast;
    }
    static void check(const QColor &text, const QColor &under, const QString &what, double least)
    {
        const double found = contrast(text, under);
        QVERIFY2(found >= least,
                 qPrintable(u"%1: %2 on %3 is %4:1"_s.arg(what, text.name(), under.name())
                                    .arg(found, 0, 'f', 2)));
    }
};

void TestContrast::theFormulaIsRight()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestContrast::rolesRead()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        { QPalette::WindowText, QPalette::Window },
        { QPalette::Text, QPalette::Base },
        { QPalette::Text, QPalette::AlternateBase },
        { QPalette::Text, QPalette::Window },
        { QPalette::ButtonText, QPalette::Button },
        { QPalette::HighlightedText, QPalette::Highlight },
        { QPalette::ToolTipText, QPalette::ToolTipBase },
        { QPalette::Link, QPalette::Base },
        { QPalette::Link, QPalette::Window },
        { QPalette::PlaceholderText, QPalette::Base },
    };
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto &[text, under] : pairs)
            check(palette.color(group, text), palette.color(group, under),
                  u"role %1 on role %2"_s.arg(int(text)).arg(int(under)), textLeast());
    }
}

void TestContrast::ownColoursRead()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    const std::pair<const char *, QColor> colours[] = { { "success", successColour(palette) },
                                                        { "failure", failureColour(palette) },
                                                        { "warning", warningColour(palette) },
                                                        { "quiet", quietColour(palette) } };
    for (const auto &[name, colour] : colours) {
        for (const auto under : { QPalette::Base, QPalette::AlternateBase, QPalette::Window })
            check(colour, palette.color(under), QString::fromLatin1(name), textLeast());
    }
    for (int mark = 0; mark <= int(SignatureMark::Gap); ++mark)
        check(signatureColour(SignatureMark(mark), palette), palette.color(QPalette::Base),
              u"mark %1"_s.arg(mark), textLeast());
}

void TestContrast::syntaxReads()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QColor base = QApplication::palette().color(QPalette::Base);
    const TextColours colours = textColoursOn(QApplication::palette());
    const QColor text = QApplication::palette().color(QPalette::Text);
    for (const QColor &colour : { colours.key, colours.string, colours.number, colours.literal,
                                  colours.punctuation, colours.muted })
        check(colour, base, u"syntax"_s, textLeast());
    for (const QColor &under : { colours.match, colours.currentMatch, colours.marker })
        check(text, under, u"text that is marked"_s, textLeast());
}

void TestContrast::theFocusIsSeen()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const auto under : { QPalette::Base, QPalette::Window })
        check(palette.color(QPalette::Highlight), palette.color(under), u"focus"_s, kShapeLeast);
}

void TestContrast::whatCanBeUsedHasAFullOutline_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::HighContrastLight;
    QTest::newRow("dark") << ThemeChoice::HighContrastDark;
}

void TestContrast::whatCanBeUsedHasAFullOutline()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    QPushButton button(u"Send"_s);
    QLineEdit line;
    QComboBox choice;
    QSpinBox number;
    QPlainTextEdit text;
    QGroupBox group;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{ &button, &line, &choice, &number, &text, &group }) {
        widget->resize(120, 40);
        QVERIFY2(hasLineOf(*widget, QPalette::WindowText), widget->metaObject()->className());
    }
}

void TestContrast::whatHasTheFocusIsOutlinedInItsColour()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton button(u"Send"_s);
    QLineEdit line;
    QComboBox choice;
    QSpinBox number;
    for (QWidget *widget : std::initializer_list<QWidget *>{ &button, &line, &choice, &number })
        layout.addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *widget : std::initializer_list<QWidget *>{ &button, &line, &choice, &number }) {
        widget->setFocus();
        QVERIFY(widget->hasFocus());
        QVERIFY2(hasLineOf(*widget, QPalette::Highlight), widget->metaObject()->className());
    }
}

void TestContrast::whatIsSwitchedOnLooksOtherwise()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    QPushButton push;
    QToolButton tool;
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{ &push, &tool }) {
        button->setCheckable(true);
        button->resize(80, 30);
        const auto middle = [button] { return button->grab().toImage().pixelColor(40, 15); };
        const QColor off = middle();
        button->setChecked(true);
        QVERIFY2(contrast(off, middle()) > 1.5, button->metaObject()->className());
        check(button->palette().color(QPalette::ButtonText), middle(), u"text"_s, kHighTextLeast);
    }
}

void TestContrast::theIconOfAChosenMenuItemReads()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    QMenu menu;
    QAction *action = menu.addAction(actionIcon("actions/delete"_L1), QString());
    menu.setActiveAction(action);
    menu.resize(menu.sizeHint());
    const QRect place = menu.actionGeometry(action);
    const QImage image = menu.grab().toImage();
    const QColor under = menu.palette().color(QPalette::Highlight);
    double best = 0;
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top() + 3; y <= place.bottom() - 3; ++y) {
            if (image.pixelColor(x, y) == menu.palette().color(QPalette::HighlightedText))
                best = qMax(best, contrast(image.pixelColor(x, y), under));
        }
    }
    QVERIFY2(best >= textLeast(), qPrintable(QString::number(best)));
}

void TestContrast::aThemeIsUsedAtOnce()
{
    applyTheme(ThemeChoice::Light);
    QWidget window;
    window.show();
    QTRY_VERIFY(!isDark(window.palette()));
    applyTheme(ThemeChoice::Dark);
    QTRY_VERIFY(isDark(window.palette()));
    applyTheme(ThemeChoice::HighContrastLight);
    QTRY_VERIFY(isHighContrast(window.palette()) && !isDark(window.palette()));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
