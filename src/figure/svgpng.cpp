// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/svgpng.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace unknot::figure
{

Result<std::string> pngOf(const std::string &svg, int pixels)
{
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    const QRectF box = renderer.viewBoxF();
    if (!renderer.isValid() || box.isEmpty())
        return tl::unexpected(Error{Error::Kind::Malformed, "the picture can't be painted", {}, 0, {}});
    QImage image(pixels, std::max(1, qRound(pixels * box.height() / box.width())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Error{Error::Kind::Internal, "Qt can't write a PNG", {}, 0, {}});
    return buffer.data().toStdString();
}

} // namespace unknot::figure
