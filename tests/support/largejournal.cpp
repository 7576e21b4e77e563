// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largejournal.h"

#include "journal/dayrecords.h"
#include "journal/journalstore.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <random>
#include <stdexcept>
#include <vector>

namespace unknot::test
{

namespace
{

using namespace journal;
using namespace std::chrono_literals;

constexpr int mostDaily = 20'000; // sessions one a day; of more there are four, so that they reach back no further than 1970
constexpr int sessionsPerCommit = 4000;

struct Spot {
    const char *point, *muscle, *zone, *name;
};

constexpr std::array<Spot, 20> spots{{
    {"upper-trapezius-front-rim", "upper-trapezius", "neck-base", "Top-of-shoulder muscle"},
    {"levator-scapulae-neck-angle", "levator-scapulae", "neck-base", "Stiff-neck muscle"},
    {"splenius-cervicis-upper", "splenius-cervicis", "neck-back", "Lower back-of-neck strap"},
    {"infraspinatus-under-ridge-inner", "infraspinatus", "shoulder-blade", "Back rotator-cuff muscle"},
    {"supraspinatus-inner", "supraspinatus", "shoulder-blade", "Top rotator-cuff muscle"},
    {"teres-minor-outer-edge", "teres-minor", "shoulder-back", "Small rear cuff muscle"},
    {"middle-trapezius-inner", "middle-trapezius", "blade-inner", "Between-the-blades muscle (outer layer)"},
    {"rhomboids-upper", "rhomboids", "blade-inner", "Between-the-blades muscle (deep layer)"},
    {"pectoralis-major-collarbone-part", "pectoralis-major", "chest-upper", "Chest muscle"},
    {"deltoid-front", "deltoid", "shoulder-front", "Shoulder cap muscle"},
    {"quadratus-lumborum-outer-upper", "quadratus-lumborum", "flank", "Deep waist muscle"},
    {"multifidi-waist", "multifidi", "low-back", "Deep spine muscles"},
    {"gluteus-maximus-sacrum-side", "gluteus-maximus", "buttock-upper", "Main buttock muscle"},
    {"gluteus-medius-back", "gluteus-medius", "buttock-upper", "Upper outer buttock muscle"},
    {"piriformis-inner", "piriformis", "buttock-upper", "Deep buttock rotator"},
    {"rectus-femoris-upper", "rectus-femoris", "thigh-front", "Front thigh muscle"},
    {"gastrocnemius-inner-belly", "gastrocnemius", "calf", "Main calf muscle"},
    {"soleus-lower", "soleus", "calf", "Deep calf muscle"},
    {"tibialis-anterior-upper-third", "tibialis-anterior", "shin", "Shin muscle"},
    {"brachioradialis-upper", "brachioradialis", "forearm-back", "Thumb-side forearm muscle"},
}};
constexpr Spot throat{"digastric-front-belly", "digastric", "throat", "Under-chin muscle"};

void require(const Status &status)
{
    if (!status)
        throw std::runtime_error(toString(status.error()));
}

class Maker
{
public:
    Maker(JournalStore &store, int sessions, const WallTime &now)
        : m_store(store), m_count(sessions), m_perDay(sessions <= mostDaily ? 1 : 4), m_now(now)
    {
    }

    void make()
    {
        require(m_store.setHealth({"G9-replacement", true, {{{"hip-outer"}, Side::Left}}, Side::Left, at(m_count, 0min)}));
        require(m_store.setHealth({"G11-veins", true, {{{"calf"}, Side::Right}}, Side::Right, at(m_count, 0min)}));
        for (const char *tag : {"long drive", "garden", "slept away"})
            require(m_store.addTag({m_tags.emplace_back(id()), tag, at(m_count, 0min)}));
        for (int left = m_count; left > 0;) {
            require(m_store.batch([&](JournalStore &) -> Status {
                for (const int until = std::max(0, left - sessionsPerCommit); left > until; --left)
                    session(left);
                return {};
            }));
        }
    }

private:
    // `left`: how many sessions are still to come, this one included; the last is 1.
    [[nodiscard]] WallTime at(int left, std::chrono::minutes since) const
    {
        const int daysAgo = (left - 1) / m_perDay + 1;
        const int ofDay = m_perDay - 1 - (left - 1) % m_perDay;
        WallTime at = m_now;
        at.utc = std::chrono::sys_time<Milliseconds>{(m_now.day() - std::chrono::days{daysAgo}).time_since_epoch() - m_now.offset};
        at.utc += std::chrono::hours{8 + 4 * ofDay} + since;
        return at;
    }

    void session(int left)
    {
        if ((left - 1) % m_perDay == m_perDay - 1 || left == m_count)
            beginDay(at(left, -5min));
        SessionRecord s;
        s.id = id();
        s.title = "Left shoulder";
        s.started = at(left, 0min);
        s.ended = at(left, 10min);
        s.state = any(20) == 0 ? SessionState::Stopped : SessionState::Completed;
        s.leadIn = 5s;
        s.restBetweenPoints = 20s;
        s.hardLimit = 20min;
        addPoints(s, left);
        require(m_store.beginSession(s));
        rate(s, RatingRecord::Moment::Before, 4 + any(5));
        hold(s);
        rate(s, RatingRecord::Moment::After, 1 + any(6));
        dayAfter(s, left);
        tell(s, left);
    }

    // 200 entries to 73 sessions, some hours after each.
    void tell(const SessionRecord &s, int left)
    {
        const auto until = [](int sessions) { return static_cast<int>(sessions * std::int64_t{200} / 73); };
        const int done = m_count - left;
        for (int i = until(done); i < until(done + 1); ++i) {
            const WallTime when = at(left, std::chrono::hours{1 + i - until(done)});
            require(m_store.addEntry({id(), when, when, {},
                {{s.zones[static_cast<std::size_t>(i) % s.zones.size()], 1 + i % 9, {Quality::Aching}},
                    {{{"forehead"}, Side::Middle}, i % 5, {}}},
                {}}));
        }
    }

    void beginDay(const WallTime &when)
    {
        screen(when);
        DayRecord day{when.day(), any(11), any(11), {}, when};
        if (const auto tag = static_cast<std::size_t>(any(6)); tag < m_tags.size())
            day.tags.push_back(m_tags[tag]);
        require(m_store.setDay(day));
        constexpr int week = 7;
        if (when.day().time_since_epoch().count() % week == 0)
            require(m_store.setWeekly({id(), when, any(11), any(11), any(11)}));
    }

    void screen(const WallTime &when)
    {
        std::vector<JournalReader::Screening> answers;
        for (const char *question : {"q-face-arm-speech", "q-neck-dizzy-double-slurred", "q-neck-swallow-falls-eyelid",
                 "q-neck-sick-numb-face", "q-neck-after-fall", "q-clumsy-unsteady", "q-joint-hot-red", "q-cannot-lift-arm"})
            answers.push_back({question, false});
        require(m_store.addScreenings(answers, when));
    }

    void addPoints(SessionRecord &s, int left)
    {
        const int first = any(static_cast<int>(spots.size()));
        const int points = 3 + any(2);
        const Side side = any(2) == 0 ? Side::Left : Side::Right;
        for (int i = 0; i < points; ++i) {
            const Spot &spot = spots.at(static_cast<std::size_t>(first + i) % spots.size());
            s.zones.push_back({{spot.zone}, side});
            s.points.push_back(pointOf(spot, side));
        }
        if (isBruised(left))
            s.points.push_back(pointOf(throat, Side::Middle));
    }

    PointRecord pointOf(const Spot &spot, Side side)
    {
        PointRecord p;
        p.id = id();
        p.point = spot.point;
        p.muscle = spot.muscle;
        p.zone = spot.zone;
        p.side = side;
        p.name = spot.name;
        p.label = "Outer edge";
        p.pressure = 5;
        p.pressureCap = 6;
        p.hold = 30s;
        p.rest = 15s;
        p.maxPressed = 180s;
        p.reps = 3;
        p.maxReps = 6;
        p.tool = "ball-wall";
        p.posture = "stand";
        p.located = true;
        p.tender = 3 + any(5);
        p.ache = std::array{"yes", "a-bit", "no"}.at(static_cast<std::size_t>(any(3)));
        p.end = "finished";
        return p;
    }

    void hold(const SessionRecord &s)
    {
        WallTime began = s.started;
        for (const PointRecord &p : s.points) {
            const int holds = 3 + any(2);
            for (int i = 1; i <= holds; ++i) {
                began.utc += 40s;
                require(m_store.beginHold(p.id, {id(), i, 5, 30s, 30s, "time", 2 + any(5), began}));
            }
        }
    }

    void rate(const SessionRecord &s, RatingRecord::Moment moment, int nrs)
    {
        const WallTime &when = moment == RatingRecord::Moment::Before ? s.started : *s.ended;
        for (const auto kind : {RatingRecord::Kind::AtRest, RatingRecord::Kind::OnMovement})
            require(m_store.addRating(s.id, {id(), kind, moment, nrs, when}));
    }

    void dayAfter(const SessionRecord &s, int left)
    {
        using Answer = NextDayRecord::Answer;
        if (left <= m_perDay)
            return;
        const Answer said = isBruised(left) ? Answer::Bruised : any(10) == 0 ? Answer::Sore : Answer::NotSore;
        require(m_store.addNextDay({s.id, said, at(left - m_perDay, -10min)}));
    }

    [[nodiscard]] bool isBruised(int left) const { return left == 10 * m_perDay; }

    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    // Count up, so that making it stays quick: as many pages are changed by a new one as with any.
    Uuid id()
    {
        std::array<char, 37> text{};
        std::snprintf(text.data(), text.size(), "%08x-0000-4000-8000-000000000000", ++m_ids);
        return text.data();
    }

    JournalStore &m_store;
    int m_count, m_perDay;
    WallTime m_now;
    std::vector<Uuid> m_tags;
    std::mt19937 m_random{20261122};
    unsigned m_ids = 0;
};

} // namespace

void makeLargeJournal(JournalStore &store, int sessions, const WallTime &now)
{
    Maker(store, sessions, now).make();
}

void makeLargeJournal(const std::filesystem::path &file, int sessions, const WallTime &now)
{
    auto store = JournalStore::open(file, now);
    if (!store)
        throw std::runtime_error(toString(store.error()));
    makeLargeJournal(*store, sessions, now);
}

} // namespace unknot::test
