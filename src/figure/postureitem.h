// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/holdplace.h"
#include "figure/postures.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// A person who presses that point, getting ready and pressing.
class PostureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Posture)

    Q_PROPERTY(unknot::figure::Postures *source MEMBER m_source NOTIFY wishesChanged)
    Q_PROPERTY(unknot::figure::HoldPlace hold MEMBER m_hold NOTIFY wishesChanged)
    Q_PROPERTY(bool feminine MEMBER m_feminine NOTIFY wishesChanged)
    Q_PROPERTY(int moment MEMBER m_moment NOTIFY wishesChanged) // 0: ready, 1: pressing, 2: at the other end
    Q_PROPERTY(unknot::figure::FigureColours *colours MEMBER m_colours NOTIFY wishesChanged)
    Q_PROPERTY(int moments READ moments NOTIFY shownChanged) // how many there are; 0: there is no picture, or not yet
    Q_PROPERTY(double ratio READ ratio NOTIFY shownChanged) // height by width
    Q_PROPERTY(QString says READ says NOTIFY shownChanged) // for who does not see it

public:
    explicit PostureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int moments() const;
    [[nodiscard]] double ratio() const;
    [[nodiscard]] QString says() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wishesChanged();
    void shownChanged();

private:
    void find();
    [[nodiscard]] const posture::Picture *picture() const; // null: none

    QPointer<Postures> m_source;
    QPointer<FigureColours> m_colours;
    QMetaObject::Connection m_heard;
    HoldPlace m_hold;
    bool m_feminine = false;
    int m_moment = 1;
    const Postures::Drawn *m_drawn = nullptr; // stays as long as the source
};

} // namespace unknot::figure
