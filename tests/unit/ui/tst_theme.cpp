// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { followDesktop({}); }
    void followsTheDesktop_data();
    void followsTheDesktop();
    void changesOpenWindows();
    void keepsAThemeThatWasChosen();
};

void TestTheme::followsTheDesktop_data()
{
    QTest::addColumn<DesktopAppearance>("wish");
    QTest::addColumn<ThemeChoice>("like");
    QTest::newRow("light") << DesktopAppearance{ .isDark = false } << ThemeChoice::Light;
    QTest::newRow("dark") << DesktopAppearance{ .isDark = true } << ThemeChoice::Dark;
    QTest::newRow("light, contrast") << DesktopAppearance{ .isDark = false, .isHighContrast = true }
                                     << ThemeChoice::HighContrastLight;
    QTest::newRow("dark, contrast") << DesktopAppearance{ .isDark = true, .isHighContrast = true }
                                    << ThemeChoice::HighContrastDark;
    // The platform of the tests has a light palette.
    QTest::newRow("no wish") << DesktopAppearance() << ThemeChoice::Light;
    QTest::newRow("contrast alone") << DesktopAppearance{ .isDark = {}, .isHighContrast = true }
                                    << ThemeChoice::HighContrastLight;
}

void TestTheme::followsTheDesktop()
{
    QFETCH(const DesktopAppearance, wish);
    QFETCH(const ThemeChoice, like);
    applyTheme(like);
    const QPalette wanted = QApplication::palette();
    applyTheme(ThemeChoice::System);
    followDesktop(wish);
    QCOMPARE(QApplication::palette(), wanted);
    // In the other order, as at a start.
    applyTheme(ThemeChoice::Dark);
    applyTheme(ThemeChoice::System);
    QCOMPARE(QApplication::palette(), wanted);
}

void TestTheme::changesOpenWindows()
{
    applyTheme(ThemeChoice::System);
    QWidget window;
    window.show();
    QVERIFY(!isHighContrast(window.palette()));
    followDesktop({ .isDark = true, .isHighContrast = true });
    QTRY_VERIFY(isHighContrast(window.palette()));
    QVERIFY(isDark(window.palette()));
    followDesktop({ .isDark = true });
    QTRY_VERIFY(!isHighContrast(window.palette()));
}

void TestTheme::keepsAThemeThatWasChosen()
{
    applyTheme(ThemeChoice::Dark);
    const QPalette dark = QApplication::palette();
    followDesktop({ .isDark = false, .isHighContrast = true });
    QCOMPARE(QApplication::palette(), dark);
    applyTheme(ThemeChoice::System);
    QVERIFY(isHighContrast(QApplication::palette()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
