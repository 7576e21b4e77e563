// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pictures of how to press cost, median and most: to be made (asked for: at most 50 ms each), to be read from the
// file that the build made, and to be painted at 400 px (at most 2 ms), beside the figure painted as high. CPU, of this one thread.
#include "figure/figurepainter.h"
#include "figure/posturepainter.h"
#include "measure.h"
#include "posture/draw.h"
#include "posture/reelfile.h"
#include "posture/scenefolder.h"
#include "support/shippedworld.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <vector>

namespace unknot::figure
{

namespace
{

constexpr int pixels = 400;

class Measured
{
public:
    // The least of three turns: whatever else it was in one of them was somebody else's.
    template<class F>
    void add(F what, std::size_t of = 1)
    {
        double least = std::numeric_limits<double>::infinity();
        for (int turn = 0; turn < 3; ++turn) {
            const double before = bench::cpuMs(); // not how long others kept it waiting
            what();
            least = std::min(least, bench::cpuMs() - before);
        }
        m_ms.push_back(least / double(std::max<std::size_t>(1, of)));
    }
    void report(const char *name, const char *asked)
    {
        std::sort(m_ms.begin(), m_ms.end());
        std::printf("%-44s %8.3f ms / %8.3f ms   asked: %s\n", name, m_ms[m_ms.size() / 2], m_ms.back(), asked);
    }

private:
    std::vector<double> m_ms;
};

void colour(FigureColours &colours)
{
    colours.ground = colours.halo = Qt::white;
    colours.skin = QColor(0xef, 0xe6, 0xdd);
    colours.ink = Qt::black;
    colours.outline = Qt::darkGray;
    colours.accent = Qt::darkCyan;
}

void paint(const posture::Picture &picture, const FigureColours &in)
{
    const double scale = double(pixels) / posture::Picture::width;
    QImage image(pixels, std::max(1, int(scale * picture.height)), QImage::Format_ARGB32_Premultiplied);
    image.fill(in.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPosture(painter, picture, in);
}

void paintBody(FigureSource &source, const bodymap::View &view, const FigureColours &in)
{
    const double unit = pixels / (view.box.bottom - view.box.top);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(in.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unit, unit);
    painter.translate(-view.box.left, -view.box.top);
    paintFigure(painter, view, source.paths(view), in, unit);
}

void run()
{
    const auto scenes = posture::loadScenes(UNKNOT_SOURCE_DIR "/data/postures").value;
    FigureColours in;
    colour(in);
    Measured made, read, painted, bodyPainted;
    std::size_t frames = 0, bytes = 0;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        const auto sex = i % 2 == 0 ? posture::Sex::Masculine : posture::Sex::Feminine;
        posture::Reel reel;
        posture::draw(scenes[i], sex); // warm
        const std::size_t moments = scenes[i].moments.size();
        made.add([&] { (void)posture::draw(scenes[i], sex); }, moments);
        reel = posture::drawReel(scenes[i], sex);
        const std::string file = posture::bytesOf(reel, 0);
        read.add([&] { (void)posture::readReel(file, 0); });
        for (const posture::Picture &picture : reel.frames)
            painted.add([&] { paint(picture, in); });
        frames += reel.frames.size();
        bytes += file.size();
    }
    const practice::World &world = test::shippedWorld();
    FigureSource source(world.figure, world.catalogue);
    const bodymap::View &view = world.figure.views().front();
    paintBody(source, view, in);
    for (int turn = 0; turn < 100; ++turn)
        bodyPainted.add([&] { paintBody(source, view, in); });
    std::printf(
        "\nPictures of how to press, median / most; %zu of one body or the other, %zu bytes in %zu files\n", frames, bytes, scenes.size());
    made.report("made, a picture", "at most 50 ms");
    read.report("read, all of a scene and body", "-");
    painted.report("painted at 400 px", "at most 2 ms");
    bodyPainted.report("  the figure, as high", "-");
}

} // namespace

} // namespace unknot::figure

int main()
{
    unknot::figure::run();
}
