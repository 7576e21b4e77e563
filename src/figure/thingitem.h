// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/postures.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// A thing to press with, and what serves in its place, beside the part of an article that is about it.
class ThingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Thing)

    Q_PROPERTY(unknot::figure::Postures *source MEMBER m_source NOTIFY wishesChanged)
    Q_PROPERTY(QString article MEMBER m_article NOTIFY wishesChanged) // its id
    Q_PROPERTY(int partNumber MEMBER m_part NOTIFY wishesChanged) // 1: the first
    Q_PROPERTY(unknot::figure::FigureColours *colours MEMBER m_colours NOTIFY wishesChanged)
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged) // false: there is no picture, or not yet
    Q_PROPERTY(double ratio READ ratio NOTIFY shownChanged) // height by width
    Q_PROPERTY(QString says READ says NOTIFY shownChanged) // for who does not see it

public:
    explicit ThingItem(QQuickItem *parent = nullptr);

    [[nodiscard]] bool shown() const { return m_drawn != nullptr; }
    [[nodiscard]] double ratio() const;
    [[nodiscard]] QString says() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wishesChanged();
    void shownChanged();

private:
    void find();

    QPointer<Postures> m_source;
    QPointer<FigureColours> m_colours;
    QMetaObject::Connection m_heard;
    QString m_article;
    int m_part = 0;
    const Postures::Drawn *m_drawn = nullptr; // stays as long as the source
};

} // namespace unknot::figure
