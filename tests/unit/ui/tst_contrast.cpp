// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/textcolours.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <utility>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTextLeast = 4.5; ///< WCAG 2.1, 1.4.3
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
    void aThemeIsUsedAtOnce();

private:
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
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
                  u"role %1 on role %2"_s.arg(int(text)).arg(int(under)), kTextLeast);
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
            check(colour, palette.color(under), QString::fromLatin1(name), kTextLeast);
    }
    for (int mark = 0; mark <= int(SignatureMark::Gap); ++mark)
        check(signatureColour(SignatureMark(mark), palette), palette.color(QPalette::Base),
              u"mark %1"_s.arg(mark), kTextLeast);
}

void TestContrast::syntaxReads()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QColor base = QApplication::palette().color(QPalette::Base);
    const TextColours colours =
            theme == ThemeChoice::Dark ? TextColours::dark() : TextColours::light();
    const QColor text = QApplication::palette().color(QPalette::Text);
    for (const QColor &colour : { colours.key, colours.string, colours.number, colours.literal,
                                  colours.punctuation, colours.muted })
        check(colour, base, u"syntax"_s, kTextLeast);
    for (const QColor &under : { colours.match, colours.currentMatch, colours.marker })
        check(text, under, u"text that is marked"_s, kTextLeast);
}

void TestContrast::theFocusIsSeen()
{
    QFETCH(const ThemeChoice, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const auto under : { QPalette::Base, QPalette::Window })
        check(palette.color(QPalette::Highlight), palette.color(under), u"focus"_s, kShapeLeast);
}

void TestContrast::aThemeIsUsedAtOnce()
{
    applyTheme(ThemeChoice::Light);
    QWidget window;
    window.show();
    QTRY_VERIFY(!isDark(window.palette()));
    applyTheme(ThemeChoice::Dark);
    QTRY_VERIFY(isDark(window.palette()));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
