// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace unknot::journal
{

// Writes a session while it runs and afterwards. Its statements are prepared once and kept, so that
// a write costs little more than its way to the disk. Each function is one transaction, and says
// whether the record it names is there; if not, nothing was written. Throws SQLite::Exception.
class SessionWriter
{
public:
    explicit SessionWriter(SQLite::Database &db);

    void begin(const SessionRecord &session);
    bool addRating(const Uuid &session, const RatingRecord &rating);
    bool setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache);
    bool beginHold(const Uuid &point, const HoldRecord &hold);
    bool endHold(const Uuid &hold, Milliseconds pressed, const std::string &end);
    bool setPress(const Uuid &hold, int nrs);
    bool easeOff(const Uuid &hold, int pressure);
    bool addSign(const Uuid &hold, const SignRecord &sign);
    bool setWay(const PointRecord &point); // its way, dose, tool and posture, before any hold
    bool endPoint(const Uuid &point, const std::string &end);
    bool end(const Uuid &session, SessionState state, const WallTime &at); // Running: SQLITE_MISMATCH

    bool setNote(const Uuid &session, const std::string &note, const WallTime &at);
    bool remove(const Uuid &session, const WallTime &at);
    bool restore(const Uuid &session);
    void purgeRemoved(); // costs a look at every session
    bool correct(const SessionRecord &session, const WallTime &at); // what can't be: SQLITE_MISMATCH

private:
    void keepPressed(const Uuid &session, const WallTime &now);
    void forgetKept(const WallTime &now);
    void clear(const Uuid &session);
    bool isThere(const Uuid &session);
    void writeAnew(const SessionRecord &session);
    void addHolds(const PointRecord &point);
    void addZones(const Uuid &session, const std::vector<SidedZone> &zones);
    void addPoints(const Uuid &session, const std::vector<PointRecord> &points);

    SQLite::Database &m_db;
    SQLite::Statement m_addSession, m_addZone, m_addPoint;
    SQLite::Statement m_addRating, m_setLocated, m_beginHold, m_endHold, m_setPress, m_easeOff, m_addSign, m_setWay, m_endPoint,
        m_endSession;
    SQLite::Statement m_setNote, m_setRemoved;
    SQLite::Statement m_keepPressed, m_forgetKept, m_forgetSore;
};

} // namespace unknot::journal
