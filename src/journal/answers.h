// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What the person answered outside sessions: health, red-flag questions, points switched on, and
// the day after. Each writing function is one transaction. Throws SQLite::Exception.
class Answers
{
public:
    explicit Answers(SQLite::Database &db) : m_db(db) { }

    void setHealth(const HealthRecord &answer);
    void setHealthNos(const std::vector<std::string> &gates, const WallTime &at);
    void replaceHealth(const std::vector<HealthRecord> &answers); // of all gates
    [[nodiscard]] std::vector<HealthRecord> health() const; // by gate
    [[nodiscard]] std::vector<HealthNo> healthNos() const; // by gate

    void addScreenings(const std::vector<JournalReader::Screening> &screenings, const WallTime &at);
    void clearScreenings(std::chrono::local_days day); // those of that local day, and those near it that can't be read
    [[nodiscard]] std::vector<JournalReader::Screening> screenings(std::chrono::local_days day) const; // by question

    struct Screened { // one answer to one question
        Uuid id;
        std::string question;
        bool yes = false;
        WallTime at;
    };
    [[nodiscard]] std::vector<Screened> everyScreening() const; // oldest first

    struct Switched { // whether a point that is off by default was last switched on or off
        std::string point;
        bool on = false;
        WallTime at;
    };
    void setSwitched(const Switched &switched);
    void clearSwitched();
    [[nodiscard]] std::vector<Switched> switched() const; // by point

    bool addNextDay(const NextDayRecord &answer); // false: no such session
    [[nodiscard]] std::vector<NextDayRecord> nextDays() const; // of sessions that are not removed, oldest first

private:
    void forgetHealth(const std::string &gate);
    void addHealth(const HealthRecord &answer);
    void addZones(std::vector<HealthRecord> &answers) const;

    SQLite::Database &m_db;
};

} // namespace unknot::journal
