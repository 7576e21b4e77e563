// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>
#include <QTransform>

#include <compare>
#include <map>
#include <vector>

class QPainter;

namespace unknot::figure
{

// The signs of a chart. Where there are so many that painting each as a path would take longer than a frame, each kind is painted once
// and set down like a stamp, to a quarter of a pixel; of thousands to a pixel, and none where there is one alike already, on a layer
// that is painted when this ends. On paper they stay paths. The painter outlives it, and paints nothing else meanwhile.
class SignPainter
{
public:
    SignPainter(QPainter &painter, std::size_t signs);
    ~SignPainter();
    SignPainter(const SignPainter &) = delete;
    SignPainter &operator=(const SignPainter &) = delete;

    [[nodiscard]] static bool areMany(std::size_t signs) { return signs > many; } // hundreds

    struct Sign {
        int shape = 0; // as ChartRow counts them
        double radius = 0; // px
        QColor line;
        QColor ground = {}; // of an open one; else it is full
    };
    void paint(const Sign &sign, QPointF centre);

private:
    static constexpr std::size_t many = 100, dense = 2000;

    struct Kind {
        int shape = 0;
        double radius = 0;
        QRgb line = 0, ground = 0;
        int right = 0, down = 0; // quarters of a pixel
        auto operator<=>(const Kind &) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 reads it as one
    };
    struct Dot { // of a stamp, as far as it covers something
        int right = 0, down = 0; // from the pixel of the sign
        QRgb colour = 0; // premultiplied
    };
    struct Stamp {
        QImage image;
        std::vector<Dot> dots;
        std::vector<bool> there; // of every pixel of the ground, where they are dense: one stands there
    };
    [[nodiscard]] Stamp &stamp(const Sign &sign, const Kind &kind);
    [[nodiscard]] bool isThere(QPoint pixel, Stamp &made) const; // then it is
    void layDown(const Stamp &made, QPoint pixel);
    [[nodiscard]] std::size_t placeOf(QPoint pixel) const
    {
        return std::size_t(pixel.y()) * std::size_t(m_ground.width()) + std::size_t(pixel.x());
    }
    [[nodiscard]] int reach(double radius) const; // whole device pixels

    QPainter &m_painter;
    bool m_stamps = false, m_dense = false;
    QTransform m_toDevice;
    QRect m_ground; // in device pixels
    std::vector<QRgb> m_layer; // all of these, where signs are dense; premultiplied
    std::map<Kind, Stamp> m_made;
};

} // namespace unknot::figure
