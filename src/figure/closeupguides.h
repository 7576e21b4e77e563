// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figureitem.h"
#include "figure/figuremarks.h"
#include "figure/labelplacing.h"

#include <QFont>
#include <QVariantList>
#include <QtQmlIntegration>

namespace unknot::figure
{

// What helps to find one's way in a close-up: bones, the landmarks one can feel with their names,
// and hatched what is never to be pressed.
class CloseUpGuides : public unknot::figure::FigureItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QRectF circle READ circle WRITE setCircle NOTIFY wishesChanged) // where to search, figure units
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks WRITE setMarks NOTIFY wishesChanged) // its points are not covered
    Q_PROPERTY(QVariantList taken READ taken WRITE setTaken NOTIFY wishesChanged) // rects of what lies over it, px
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY wishesChanged)
    Q_PROPERTY(QString told READ told NOTIFY toldChanged) // the names, for who does not see them

public:
    explicit CloseUpGuides(QQuickItem *parent = nullptr);

    [[nodiscard]] QRectF circle() const { return m_circle; }
    void setCircle(const QRectF &circle);
    [[nodiscard]] FigureMarks *marks() const { return m_marks; }
    void setMarks(FigureMarks *marks);
    [[nodiscard]] QVariantList taken() const { return m_taken; }
    void setTaken(const QVariantList &taken);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] QString told() const { return m_told; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wishesChanged();
    void toldChanged();

protected:
    void updatePolish() override;

private:
    struct Name {
        QString text;
        QPointF at; // px
        QRectF area = {}; // px, of what is to be stayed off
        [[nodiscard]] bool isStayOff() const { return !area.isEmpty(); }
    };
    [[nodiscard]] std::vector<Name> landmarks() const; // in sight
    [[nodiscard]] std::vector<Name> stayOff() const;
    [[nodiscard]] std::vector<Name> nearest(std::vector<Name> names, std::size_t most) const;
    void place(std::vector<Name> names);
    void paintStayOff(QPainter &painter, const FigureColours &in) const;
    void paintName(QPainter &painter, const FigureColours &in, const PlacedLabel &label) const;

    [[nodiscard]] std::vector<QRectF> points() const; // px
    [[nodiscard]] QPainterPath muscle() const; // px

    QRectF m_circle;
    QPointer<FigureMarks> m_marks;
    QVariantList m_taken;
    QFont m_font;
    std::vector<Name> m_names;
    std::vector<PlacedLabel> m_labels; // of the names that found room
    QString m_told;
};

} // namespace unknot::figure
