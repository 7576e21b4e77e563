// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace unknot::figure
{

// What a setter does whose item looks at another object: from now on it is `next` (which may be
// null) that is held and whose signal calls the slot. False, and nothing done, where it was already.
template<class Subject, class Signal, class Owner, class Slot>
[[nodiscard]] bool follow(QPointer<Subject> &held, Subject *next, Signal signal, Owner *owner, Slot slot)
{
    if (next == held)
        return false;
    if (held)
        QObject::disconnect(held, nullptr, owner, nullptr);
    held = next;
    if (held)
        QObject::connect(next, signal, owner, slot);
    return true;
}

} // namespace unknot::figure
