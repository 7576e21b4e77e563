// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuresource.h"
#include "present/reporttext.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

class QPainter;

namespace unknot::figure
{

// Sets the report on pages of A4, in points: what is printed is what is seen. One page, or two where the words of
// the person are long.
class ReportPainter
{
public:
    static constexpr QSizeF paper{595, 842};

    ReportPainter(const present::Report &report, FigureSource &source, QString family);

    // Paints one page, in points; says how many there are. One that is not there stays white.
    int paint(QPainter &painter, int page) const;

    [[nodiscard]] int pages() const; // how many there are, where none is to be painted
    [[nodiscard]] QByteArray pdf() const;

private:
    class Sheet;
    void layOut(Sheet &sheet) const;
    void addHead(Sheet &sheet) const;
    void addChart(Sheet &sheet) const;
    void addMaps(Sheet &sheet) const;
    void addDone(Sheet &sheet) const;

    const present::Report &m_report;
    FigureSource &m_source;
    QString m_family;
};

} // namespace unknot::figure
