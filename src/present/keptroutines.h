// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/ownroutinestext.h"

#include <QStringList>

namespace unknot::present
{

// The routines that a person keeps, with what the pages say of each change. A change gives false where it was not made: then state()
// says why.
class KeptRoutines
{
public:
    KeptRoutines(const catalogue::Catalogue &catalogue, const std::filesystem::path &dataFolder); // the catalogue outlives them

    [[nodiscard]] const practice::OwnRoutines &routines() const { return m_routines; }
    [[nodiscard]] const OwnRoutinesState &state() const { return m_state; }
    [[nodiscard]] QStringList names() const;
    // Of the one of that name, in whatever letters; else it is taken for an id.
    [[nodiscard]] QString idOf(const QString &routine) const;
    [[nodiscard]] bool isOwn(const QString &id) const;
    [[nodiscard]] static bool mayBeName(const QString &name);
    [[nodiscard]] bool replaces(const QString &name) const; // there is one of that name

    bool keep(const QString &name, const practice::Points &points);
    bool rename(const QString &id, const QString &name);
    bool remove(const QString &id);
    bool takeBack(); // the last change of them
    void giveAway(const QString &id, const std::filesystem::path &folder, const QDate &today); // as a pack, in a folder of its own there

    [[nodiscard]] std::optional<practice::Points> pointsOf(const QString &id) const; // absent: there is none of that id
    void open(const QString &id); // to be changed
    bool close(); // it has gone into a session, or was put away; false: none was open

    void saidRead() { say({}); }

private:
    bool tell(const Status &status, const QString &said);
    void say(const QString &said, bool canTakeBack = false);

    const catalogue::Catalogue &m_catalogue;
    practice::OwnRoutines m_routines;
    OwnRoutinesState m_state;
};

} // namespace unknot::present
