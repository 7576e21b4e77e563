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

// A person who presses that point: getting ready, pressing, at the other end where the tool is moved, and on the way between.
class PostureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Posture)

    Q_PROPERTY(unknot::figure::Postures *source MEMBER m_source NOTIFY wishesChanged)
    Q_PROPERTY(unknot::figure::HoldPlace hold MEMBER m_hold NOTIFY wishesChanged)
    Q_PROPERTY(bool feminine MEMBER m_feminine NOTIFY wishesChanged)
    Q_PROPERTY(unknot::figure::FigureColours *colours MEMBER m_colours NOTIFY wishesChanged)
    Q_PROPERTY(int frames READ frames NOTIFY shownChanged) // how many there are; 0: there is no picture, or not yet
    Q_PROPERTY(int frame READ frame NOTIFY frameChanged) // first that of pressing
    Q_PROPERTY(bool onTheWay READ onTheWay NOTIFY frameChanged) // between two moments
    Q_PROPERTY(double ratio READ ratio NOTIFY shownChanged) // height by width
    Q_PROPERTY(QString says READ says NOTIFY shownChanged) // for who does not see it

public:
    explicit PostureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int frames() const;
    [[nodiscard]] int frame() const { return m_frame; }
    [[nodiscard]] bool onTheWay() const;
    [[nodiscard]] double ratio() const;
    [[nodiscard]] QString says() const;

    Q_INVOKABLE void step(); // to the next frame, and from the last one back again, frame by frame

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wishesChanged();
    void shownChanged();
    void frameChanged();

private:
    void find();
    [[nodiscard]] const posture::Picture *picture() const; // null: none

    QPointer<Postures> m_source;
    QPointer<FigureColours> m_colours;
    QMetaObject::Connection m_heard;
    HoldPlace m_hold;
    bool m_feminine = false;
    int m_frame = 0;
    bool m_stepsBack = true; // from pressing to getting ready
    const Postures::Drawn *m_drawn = nullptr; // stays as long as the source
};

} // namespace unknot::figure
