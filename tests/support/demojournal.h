// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <string>
#include <utility>
#include <vector>

namespace unknot::test
{

// Three months of somebody's shoulder, low back and neck, made up, for the pictures: ends the day before
// `today`, with two sessions. Twice there was pain without one.
class DemoJournal
{
public:
    explicit DemoJournal(journal::JournalStore &store, const WallTime &today) : m_store(store), m_today(today) { }

    void fill()
    {
        const std::vector<std::pair<int, int>> numbers{{8, 6}, {7, 6}, {8, 7}, {7, 5}, {7, 7}, {6, 5}, {7, 4}, {6, 4}, {6, 6}, {5, 4},
            {6, 3}, {6, 5}, {5, 3}, {5, 5}, {6, 4}, {5, 4}, {5, 4}, {6, 3}, {5, 4}, {4, 4}, {5, 3}};
        int daysAgo = int(numbers.size()) * 4;
        for (const auto &[before, after] : numbers) {
            session(daysAgo, before, after);
            daysAgo -= daysAgo > 8 ? 4 : 3;
        }
        tell(2, {{{{"low-back"}, Side::Left}, 4, {journal::Quality::Aching, journal::Quality::Tight}}}, "After the long drive");
        tell(6, {{{{"neck-side"}, Side::Right}, 5, {journal::Quality::Burning}}, {{{"shoulder-top"}, Side::Right}, 3, {}}}, "");
        m_today.utc -= std::chrono::hours{9};
        session(1, 4, 3);
    }

private:
    void tell(int daysAgo, std::vector<journal::EntryRecord::Place> places, std::string note)
    {
        journal::EntryRecord entry{journal::newUuid(), m_today, m_today, {}, std::move(places), std::move(note)};
        entry.about.utc -= std::chrono::days{daysAgo} - std::chrono::minutes{84};
        entry.written = entry.about;
        (void)m_store.addEntry(entry);
    }
    void session(int daysAgo, int before, int after)
    {
        using namespace journal;
        const bool back = daysAgo % 12 == 0;
        const bool neck = daysAgo % 16 == 4 || daysAgo == 1;
        SessionRecord session;
        session.id = newUuid();
        session.title = back ? "Low back, both sides" : neck ? "Right neck" : "Left shoulder and upper arm";
        session.started = m_today;
        session.started.utc -= std::chrono::days{daysAgo} + std::chrono::minutes{37};
        session.zones = back ? std::vector<SidedZone>{{{"low-back"}, Side::Left}, {{"low-back"}, Side::Right}}
            : neck           ? std::vector<SidedZone>{{{"neck-side"}, Side::Right}}
                             : std::vector<SidedZone>{{{"shoulder-back"}, Side::Left}, {{"arm-outer"}, Side::Left}};
        if (back)
            session.points = {point("quadratus-lumborum-deep", "quadratus-lumborum", "low-back", "Deep waist muscle", "Deep")};
        else if (neck)
            session.points = {point("upper-trapezius-front-rim", "upper-trapezius", "shoulder-top", "Top of the shoulder", "Front rim")};
        else
            session.points = {point("infraspinatus-under-ridge-outer", "infraspinatus", "shoulder-blade", "Back rotator-cuff muscle",
                                  "Under the ridge, outer"),
                point("teres-minor-outer-edge", "teres-minor", "shoulder-back", "Small rear cuff muscle", "Outer edge"),
                point("deltoid-side", "deltoid", "shoulder-side", "Shoulder cap muscle", "Side")};
        (void)m_store.beginSession(session);
        rate(session, RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, before);
        rate(session, RatingRecord::Kind::OnMovement, RatingRecord::Moment::Before, before + 1);
        int press = 6;
        for (const PointRecord &point : session.points) {
            (void)m_store.setLocated(point.id, press, "yes");
            for (int hold = 1; hold <= 3; ++hold) {
                const HoldRecord record{newUuid(), hold, 5, point.hold, {}, {}, {}, session.started};
                (void)m_store.beginHold(point.id, record);
                (void)m_store.endHold(record.id, point.hold, "time");
                (void)m_store.setPress(record.id, std::max(1, press - (hold - 1) * (press > 4 ? 1 : 0)));
            }
            (void)m_store.endPoint(point.id, "finished");
            --press;
        }
        rate(session, RatingRecord::Kind::AtRest, RatingRecord::Moment::After, after);
        rate(session, RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, after + 1);
        WallTime ended = session.started;
        ended.utc += std::chrono::seconds{580};
        (void)m_store.endSession(session.id, SessionState::Completed, ended);
    }

    static journal::PointRecord point(const char *id, const char *muscle, const char *zone, const char *name, const char *label)
    {
        journal::PointRecord record;
        record.id = journal::newUuid();
        record.point = id;
        record.muscle = muscle;
        record.zone = zone;
        record.side = Side::Left;
        record.name = name;
        record.label = label;
        record.pressure = 5;
        record.pressureCap = 6;
        record.hold = std::chrono::seconds{30};
        record.rest = std::chrono::seconds{15};
        record.maxPressed = std::chrono::seconds{180};
        record.reps = 3;
        record.maxReps = 6;
        record.tool = muscle == std::string{"infraspinatus"} ? "ball-wall" : "thumb";
        record.way = muscle == std::string{"deltoid"} ? "squeezes" : "";
        return record;
    }

    void rate(const journal::SessionRecord &session, journal::RatingRecord::Kind kind, journal::RatingRecord::Moment moment, int nrs)
    {
        (void)m_store.addRating(session.id, {journal::newUuid(), kind, moment, nrs, session.started});
    }

    journal::JournalStore &m_store;
    WallTime m_today;
};

} // namespace unknot::test
