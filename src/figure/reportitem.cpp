// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reportitem.h"

#include "figure/reportpainter.h"

#include <QPainter>

namespace unknot::figure
{

ReportItem::ReportItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ReportItem::lookChanged, this, [this] { update(); });
}

double ReportItem::aspect() const
{
    return ReportPainter::paper.height() / ReportPainter::paper.width();
}

void ReportItem::paint(QPainter *painter)
{
    painter->fillRect(QRectF({}, size()), Qt::white);
    if (!m_source)
        return;
    const double scale = width() / ReportPainter::paper.width();
    painter->scale(scale, scale);
    const auto report = m_report.value<present::Report>();
    ReportPainter(report, *m_source, m_family).paint(*painter, m_page);
}

} // namespace unknot::figure
