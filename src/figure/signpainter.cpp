// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/signpainter.h"

#include "figure/chartsign.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace unknot::figure
{

namespace
{

constexpr int quarters = 4;
constexpr double widest = 1.7; // of a sign and its line, in radiuses

// Both premultiplied, two of their four parts at a time.
QRgb over(QRgb top, QRgb below)
{
    constexpr QRgb odd = 0x00ff00ff, half = 0x00800080;
    const QRgb left = 255U - QRgb(qAlpha(top));
    const auto weighed = [left](QRgb parts) {
        const QRgb product = parts * left;
        return ((product + ((product >> 8) & odd) + half) >> 8) & odd; // by 255
    };
    return top + (weighed(below & odd) | (weighed((below >> 8) & odd) << 8));
}

void paintPath(QPainter &painter, const SignPainter::Sign &sign, QPointF centre)
{
    if (sign.ground.isValid())
        paintOpenSign(painter, sign.shape, centre, sign.radius, sign.line, sign.ground);
    else
        paintFullSign(painter, sign.shape, centre, sign.radius, sign.line);
}

} // namespace

SignPainter::SignPainter(QPainter &painter, std::size_t signs)
    : m_painter(painter), m_toDevice(painter.deviceTransform()), m_ground(0, 0, painter.device()->width(), painter.device()->height())
{
    const bool isScreen = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    m_stamps = areMany(signs) && isScreen && m_toDevice.type() <= QTransform::TxScale;
    m_dense = signs > dense;
    m_painter.save();
    if (m_stamps)
        m_painter.resetTransform();
    if (m_stamps && m_dense)
        m_layer.resize(std::size_t(m_ground.width()) * std::size_t(m_ground.height()));
}

SignPainter::~SignPainter()
{
    if (!m_layer.empty())
        m_painter.drawImage(0, 0,
            {reinterpret_cast<const uchar *>(m_layer.data()), m_ground.width(), m_ground.height(), QImage::Format_ARGB32_Premultiplied});
    m_painter.restore();
}

void SignPainter::paint(const Sign &sign, QPointF centre)
{
    if (!m_stamps)
        return paintPath(m_painter, sign, centre);
    const QPointF at = m_toDevice.map(centre);
    const QPoint pixel(int(std::floor(at.x())), int(std::floor(at.y())));
    const auto part = [this](double offset) { return m_dense ? quarters / 2 : int(offset * quarters); };
    const Kind kind{sign.shape, sign.radius, sign.line.rgba(), sign.ground.isValid() ? sign.ground.rgba() : 0, part(at.x() - pixel.x()),
        part(at.y() - pixel.y())};
    Stamp &made = stamp(sign, kind);
    if (m_dense) {
        if (!isThere(pixel, made))
            layDown(made, pixel);
        return;
    }
    const int off = reach(sign.radius);
    m_painter.drawImage(pixel - QPoint(off, off), made.image);
}

void SignPainter::layDown(const Stamp &made, QPoint pixel)
{
    for (const auto &[right, down, colour] : made.dots) {
        const QPoint at = pixel + QPoint(right, down);
        if (!m_ground.contains(at))
            continue;
        QRgb &to = m_layer[placeOf(at)];
        to = over(colour, to);
    }
}

bool SignPainter::isThere(QPoint pixel, Stamp &made) const
{
    if (!m_ground.contains(pixel))
        return false; // it may reach into it
    made.there.resize(m_layer.size());
    auto place = made.there[placeOf(pixel)];
    const bool was = place;
    place = true;
    return was;
}

int SignPainter::reach(double radius) const
{
    return int(std::ceil(radius * widest * m_toDevice.m11())) + 1;
}

SignPainter::Stamp &SignPainter::stamp(const Sign &sign, const Kind &kind)
{
    Stamp &made = m_made[kind];
    QImage &image = made.image;
    if (!image.isNull())
        return made;
    const int off = reach(sign.radius);
    image = QImage(2 * off + 1, 2 * off + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middle = [off](int part) { return off + (part + 0.5) / quarters; };
    painter.translate(middle(kind.right), middle(kind.down));
    painter.scale(m_toDevice.m11(), m_toDevice.m22());
    paintPath(painter, sign, {});
    painter.end();
    for (int down = 0; down < image.height(); ++down) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(down));
        for (int right = 0; right < image.width(); ++right) {
            if (row[right] != 0)
                made.dots.push_back({right - off, down - off, row[right]});
        }
    }
    return made;
}

} // namespace unknot::figure
