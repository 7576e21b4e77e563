// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace unknot::figure
{

// How a point is pressed on one side, with what: what is to be shown of it.
struct HoldPlace {
    Q_GADGET
    QML_VALUE_TYPE(holdPlace)
    Q_PROPERTY(QString point MEMBER point) // its id; empty: nothing is pressed
    Q_PROPERTY(QString tool MEMBER tool)
    Q_PROPERTY(QString posture MEMBER posture) // in which that is used
    Q_PROPERTY(bool right MEMBER right)

public:
    QString point, tool, posture;
    bool right = false;
    bool operator==(const HoldPlace &) const = default;
};

} // namespace unknot::figure
