// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figureitem.h"
#include "figure/figuremarks.h"

#include <QPointer>
#include <QtQmlIntegration>

namespace unknot::figure
{

// What lies on one view: marked zones, where a candidate sends pain, its points, heat.
class FigureOverlay : public unknot::figure::FigureItem // whole, so that qmllint finds it
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(double crossSize MEMBER m_crossSize NOTIFY marksChanged) // px across

public:
    explicit FigureOverlay(QQuickItem *parent = nullptr);

    [[nodiscard]] FigureMarks *marks() const { return m_marks; }
    void setMarks(FigureMarks *marks);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void marksChanged();

private:
    QPointer<FigureMarks> m_marks;
    double m_crossSize = 7;
};

} // namespace unknot::figure
