// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/postures.h"

#include "cli/commandline.h"
#include "figure/figurecolours.h"
#include "figure/posturepainter.h"
#include "figure/postures.h"
#include "posture/draw.h"
#include "posture/scenefolder.h"
#include "posture/style.h"
#include "shots/camera.h"

#include <QImage>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

namespace unknot::shots
{

namespace
{

constexpr int wide = 600, columns = 5, rows = 4, cell = 300, caption = 24; // px

// Those of the theme, as the figure of the page that is open has them.
const figure::FigureColours &coloursOf(Camera &camera)
{
    for (const QQuickItem *item : camera.window()->findChildren<QQuickItem *>()) {
        if (const auto *colours = item->property("colours").value<figure::FigureColours *>())
            return *colours;
    }
    qFatal("no figure is shown");
}

QImage painted(const posture::Picture &picture, const figure::FigureColours &colours)
{
    const double scale = double(wide) / posture::Picture::width;
    QImage image(wide, int(scale * picture.height) + 1, QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    figure::paintPosture(painter, picture, colours);
    return image;
}

// So many on a page, each with the name of its scene.
class Sheets
{
public:
    Sheets(const Look &look, QString body, const figure::FigureColours &colours) : m_look(look), m_body(std::move(body)), m_colours(colours)
    {
    }

    void add(const QString &name, const QImage &image)
    {
        if (m_count % (columns * rows) == 0)
            begin();
        const int at = m_count++ % (columns * rows);
        const QRect place(at % columns * cell, at / columns * (cell + caption), cell, cell + caption);
        QPainter painter(&m_sheet);
        painter.setPen(m_colours.ink);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, name);
        const QImage small = image.scaled(cell, cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place.topLeft() + QPoint((cell - small.width()) / 2, (cell - small.height()) / 2), small);
    }

    int write() // returns how many there are
    {
        if (!m_sheet.isNull())
            m_sheet.save(QStringLiteral("%1/postures-%2-%3-%4.png").arg(m_look.folder, m_body, m_look.theme).arg(m_written++ + 1));
        return m_written;
    }

private:
    void begin()
    {
        write();
        m_sheet = QImage(columns * cell, rows * (cell + caption), QImage::Format_RGB32);
        m_sheet.fill(m_colours.ground);
    }

    const Look &m_look;
    QString m_body;
    const figure::FigureColours &m_colours;
    QImage m_sheet;
    int m_count = 0, m_written = 0;
};

// Every moment of every scene on this body.
int onBody(posture::Sex sex, const Look &look, const figure::FigureColours &colours)
{
    const QString body = sex == posture::Sex::Feminine ? QStringLiteral("feminine") : QStringLiteral("masculine");
    Sheets sheets(look, body, colours);
    int written = 0;
    for (const posture::Scene &scene : posture::loadScenes(cli::defaultResources() / "postures").value) {
        const QString name = QString::fromStdString(scene.id);
        for (const auto &[moment, picture] : posture::draw(scene, sex)) {
            const QImage image = painted(picture, colours);
            const QString frame = QString::fromStdString(std::string(nameOf(moment, posture::momentNames)));
            const QString file = QStringLiteral("posture-%1-%2-%3-%4").arg(name, frame, body, look.theme);
            if (image.save(QStringLiteral("%1/%2.png").arg(look.folder, file)))
                ++written;
            else
                std::fprintf(stderr, "unknot_shots: can't write the picture %s\n", qPrintable(file));
            if (moment == posture::Moment::Pressing)
                sheets.add(name, image);
        }
    }
    return written + sheets.write();
}

// The article on tools, each with its drawing.
void tools(Camera &camera)
{
    camera.page("learn");
    camera.press("Tools, and what else serves");
    for (int turn = 0; turn < 2; ++turn) // what there is, and then its pictures
        camera.context().find<figure::Postures>()->wait();
    camera.take("26-tools");
    camera.page("body");
}

} // namespace

int postures(Camera &camera, const Look &look)
{
    camera.settle();
    tools(camera);
    const figure::FigureColours &colours = coloursOf(camera);
    return onBody(posture::Sex::Masculine, look, colours) + onBody(posture::Sex::Feminine, look, colours);
}

} // namespace unknot::shots
