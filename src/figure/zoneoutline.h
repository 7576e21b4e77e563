// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

#include <functional>

namespace unknot::figure
{

// A small item of its own, so that pointing repaints a zone and not the body. Painted by its owner,
// in the owner's coordinates.
class ZoneOutline : public QQuickPaintedItem
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &)>;
    ZoneOutline(QQuickItem *parent, Paint paint);

    void show(const QRectF &place);
    void hide() { setVisible(false); }

    void paint(QPainter *painter) override;

private:
    Paint m_paint;
};

} // namespace unknot::figure
