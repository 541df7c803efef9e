// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/trayicon.h"
#include "ui/theme/icons.h"
#include "ui/theme/svgshape.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// \a icon at 16 units and a pixel ratio, on \a under.
QImage painted(const QIcon &icon, qreal ratio, const QColor &under,
               QIcon::Mode mode = QIcon::Normal)
{
    QImage image(QSize(16, 16) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(under);
    QPainter painter(&image);
    icon.paint(&painter, QRect(0, 0, 16, 16), Qt::AlignCenter, mode);
    return image;
}

int pixelsNear(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 40
                    && std::abs(pixel.green() - colour.green()) < 40
                    && std::abs(pixel.blue() - colour.blue()) < 40;
        }
    }
    return count;
}

} // namespace

/// Our icon set: what its files may be, and how it follows theme, state and scale.
class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsOfOurKind();
    void refusesWhatItDoesNotDraw_data();
    void refusesWhatItDoesNotDraw();
    void readsPathsAsSvgMeansThem();
    void everyMarkHasAShapeOfItsOwn();
    void actionsFollowTheTheme();
    void aDisabledOneIsQuieter();
    void isSharpAtEveryScale();
    void theTrayTellsItsStatesApart_data();
    void theTrayTellsItsStatesApart();
};

void TestIcons::everyFileIsOfOurKind()
{
    int count = 0;
    for (const QString &folder : { u":/icons/actions"_s, u":/icons/status"_s }) {
        for (const QString &name : QDir(folder).entryList({ u"*.svg"_s })) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto shape = SvgShape::parse(file.readAll());
            QVERIFY2(shape && shape->pathCount() > 0, qPrintable(name));
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void TestIcons::refusesWhatItDoesNotDraw_data()
{
    QTest::addColumn<QByteArray>("svg");
    const QByteArray begin =
            R"(<svg viewBox="0 0 16 16" stroke-width="1" xmlns="http://www.w3.org/2000/svg">)"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no path") << begin + "</svg>";
    QTest::newRow("a circle") << begin + R"(<circle r="1"/></svg>)";
    QTest::newRow("an arc") << begin + R"(<path d="M1 1A1 1 0 0 0 2 2"/></svg>)";
    QTest::newRow("half a point") << begin + R"(<path d="M1 1L2"/></svg>)";
    QTest::newRow("another size")
            << R"(<svg viewBox="0 0 24 24" stroke-width="1"><path d="M1 1H2"/></svg>)"_ba;
    QTest::newRow("broken off") << begin + R"(<path d="M1 1H2"/>)";
}

void TestIcons::refusesWhatItDoesNotDraw()
{
    QFETCH(const QByteArray, svg);
    QVERIFY(!SvgShape::parse(svg));
}

void TestIcons::readsPathsAsSvgMeansThem()
{
    const auto path = svgPath(u"M1,2 3-4H.5V7h1.5C1 1 2 2 3 3Z");
    QVERIFY(path);
    QCOMPARE(path->elementCount(), 9);
    QCOMPARE(QPointF(path->elementAt(1)), QPointF(3, -4)); // a second pair is a line
    QCOMPARE(QPointF(path->elementAt(2)), QPointF(0.5, -4));
    QCOMPARE(QPointF(path->elementAt(3)), QPointF(0.5, 7));
    QCOMPARE(QPointF(path->elementAt(4)), QPointF(2, 7));
    QCOMPARE(QPointF(path->elementAt(7)), QPointF(3, 3));
    QCOMPARE(QPointF(path->elementAt(8)), QPointF(1, 2));
}

void TestIcons::everyMarkHasAShapeOfItsOwn()
{
    QList<QImage> seen;
    for (int mark = 0; mark <= int(SignatureMark::Gap); ++mark) {
        // In one colour: a shape must do without.
        const QImage image =
                painted(glyphIcon(signatureGlyph(SignatureMark(mark)), Qt::black), 1, Qt::white);
        QVERIFY2(pixelsNear(image, Qt::black) > 3, qPrintable(QString::number(mark)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(mark)));
        seen.append(image);
    }
}

void TestIcons::actionsFollowTheTheme()
{
    const QIcon icon = actionIcon("actions/replay"_L1);
    for (const ThemeChoice theme :
         { ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrastLight,
           ThemeChoice::HighContrastDark }) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const QImage image = painted(icon, 2, palette.color(QPalette::Window));
        QVERIFY(pixelsNear(image, palette.color(QPalette::WindowText)) > 20);
    }
}

void TestIcons::aDisabledOneIsQuieter()
{
    applyTheme(ThemeChoice::Light);
    const QIcon icon = actionIcon("actions/delete"_L1);
    const QColor text = QApplication::palette().color(QPalette::WindowText);
    QVERIFY(pixelsNear(painted(icon, 2, Qt::white), text) > 20);
    QCOMPARE(pixelsNear(painted(icon, 2, Qt::white, QIcon::Disabled), text), 0);
}

void TestIcons::isSharpAtEveryScale()
{
    applyTheme(ThemeChoice::Light);
    const QColor text = QApplication::palette().color(QPalette::WindowText);
    const QIcon icon = actionIcon("actions/window"_L1);
    // A picture that is only enlarged has no more full pixels a unit than the small one.
    double before = 0;
    for (const qreal ratio : { 1.0, 1.5, 2.0, 4.0 }) {
        const double full = pixelsNear(painted(icon, ratio, Qt::white), text) / (ratio * ratio);
        QVERIFY2(full > 0, qPrintable(QString::number(ratio)));
        if (ratio >= 2)
            QVERIFY2(full >= before * 0.8, qPrintable(QString::number(ratio)));
        before = full;
    }
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).width(), 32);
}

void TestIcons::theTrayTellsItsStatesApart_data()
{
    QTest::addColumn<QColor>("tray");
    QTest::newRow("dark") << QColor(0x2b, 0x2b, 0x2b);
    QTest::newRow("light") << QColor(0xf0, 0xf0, 0xf0);
}

void TestIcons::theTrayTellsItsStatesApart()
{
    QFETCH(const QColor, tray);
    QPixmap program(256, 256);
    program.fill(QColor(0x1f, 0x3a, 0x60));
    QApplication::setWindowIcon(QIcon(program));
    QList<QImage> seen;
    for (const int unseen : { 0, 3, 12, 400 }) {
        for (const bool isListening : { true, false }) {
            const QIcon icon = trayIcon(unseen, isListening);
            // Drawn for its size: a badge has an edge in white, not a mixture.
            const QImage image = painted(icon, 1.5, tray);
            QVERIFY(!seen.contains(image));
            if (unseen > 0 || !isListening)
                QVERIFY(pixelsNear(image, Qt::white) > 3);
            seen += image;
            QCOMPARE(icon.pixmap(QSize(24, 24), 2.0).width(), 48);
        }
    }
    // What is over 99 is one state.
    QCOMPARE(painted(trayIcon(100, true), 1, tray), painted(trayIcon(400, true), 1, tray));
    QApplication::setWindowIcon({});
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
