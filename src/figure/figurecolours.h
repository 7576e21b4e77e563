// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>

namespace unknot::figure
{

// What the figure and the signs on it are painted in. The theme has the one set that all figures share.
class FigureColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QColor ground MEMBER ground NOTIFY changed) // what the figure stands on
    Q_PROPERTY(QColor skin MEMBER skin NOTIFY changed)
    Q_PROPERTY(QColor muscle MEMBER muscle NOTIFY changed)
    Q_PROPERTY(QColor deepMuscle MEMBER deepMuscle NOTIFY changed)
    Q_PROPERTY(QColor outline MEMBER outline NOTIFY changed)
    Q_PROPERTY(QColor fibre MEMBER fibre NOTIFY changed)
    Q_PROPERTY(QColor landmark MEMBER landmark NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY changed) // marked
    Q_PROPERTY(QColor usual MEMBER usual NOTIFY changed)
    Q_PROPERTY(QColor sometimes MEMBER sometimes NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink NOTIFY changed)
    Q_PROPERTY(QColor softInk MEMBER softInk NOTIFY changed)
    Q_PROPERTY(QColor halo MEMBER halo NOTIFY changed) // round signs, so that they stand off what lies beneath
    Q_PROPERTY(QColor danger MEMBER danger NOTIFY changed) // never to be pressed
    Q_PROPERTY(QList<QColor> ramp MEMBER ramp NOTIFY changed) // heat, low to high

public:
    using QObject::QObject;

    QColor ground, skin, muscle, deepMuscle, outline, fibre, landmark, accent, usual, sometimes, ink, softInk, halo, danger;
    QList<QColor> ramp;

Q_SIGNALS:
    void changed();
};

} // namespace unknot::figure
