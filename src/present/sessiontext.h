// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "present/sessionkeys.h"
#include "session/plan.h"
#include "session/snapshot.h"

#include <QString>
#include <QStringList>

namespace unknot::present
{

// The words of a running session: one line to do, what comes next, and what the voice says. Made
// from the plan and a snapshot alone, so that they can be tested without a window.
class SessionText
{
public:
    SessionText(const catalogue::Catalogue &catalogue, const session::Plan &plan, SessionKeys keys = SessionKeys());

    [[nodiscard]] QString muscle(std::size_t index) const; // "Back rotator-cuff muscle, left"
    [[nodiscard]] QString movement(std::size_t index) const; // after that point: its muscle's
    [[nodiscard]] QString label(std::size_t index) const; // "Under the ridge, outer"
    [[nodiscard]] QString instruction(const session::Snapshot &now) const;
    [[nodiscard]] QString next(const session::Snapshot &now) const;
    [[nodiscard]] QString ringTop(const session::Snapshot &now) const;
    [[nodiscard]] QString spoken(const session::Snapshot &now) const; // on entering a step
    [[nodiscard]] QStringList spokenAhead() const; // all that will surely be said

    [[nodiscard]] const catalogue::Point *point(std::size_t index) const;
    [[nodiscard]] QString pressWith(std::size_t index) const; // as pressWords(): what is planned, and what health leaves

    [[nodiscard]] QString howToPress(std::size_t index) const; // the same, in the way that is chosen

private:
    [[nodiscard]] QString afterHold(const session::Snapshot &now) const;
    [[nodiscard]] QString spokenChoice(const session::Snapshot &now) const;
    [[nodiscard]] QString press(const session::Snapshot &now) const;

    const catalogue::Catalogue &m_catalogue;
    const session::Plan &m_plan;
    SessionKeys m_keys;
};

QString savedWords(bool saved); // after the end; saved is said of what is on the disk, and of nothing else

} // namespace unknot::present
