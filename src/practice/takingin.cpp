// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takingin.h"

#include "base/files.h"
#include "exchange/takein.h"

#include <utility>

namespace unknot::practice
{

using exchange::MergePlan;

TakingIn::TakingIn(const World &world, JournalQueue &queue, const Clock &clock, Listener listener)
    : m_world(world), m_queue(queue), m_clock(clock), m_listener(std::move(listener))
{
}

// What is waiting for the disk is older than what would come in, and has to be there first.
bool TakingIn::isPossible() const
{
    const auto &state = m_queue.state();
    return m_queue.reader() && state.allSaved() && !state.lookingOnly && !state.forgetful;
}

void TakingIn::look(const std::filesystem::path &file)
{
    forget();
    m_file = file;
    if (!isPossible())
        return tell(takingnews::Impossible{});
    const bool isTable = exchange::isDiaryName(file.string());
    const std::size_t most = isTable ? exchange::mostDiaryBytes : exchange::mostDocumentBytes;
    const auto bytes = readFile(file, most);
    if (!bytes)
        return tell(takingnews::Refused{{exchange::unreadFault(bytes.error(), most)}});
    if (isTable) {
        auto table = exchange::readDiary(*bytes, file);
        if (!table)
            return tell(takingnews::Refused{{table.error()}});
        const DiaryWish wish = guessedWish(*table);
        m_diary = Diary{std::move(*table), wish, {}};
        return readTable();
    }
    auto read = exchange::readDocument(*bytes, file);
    if (!read.faults.empty())
        return tell(takingnews::Refused{std::move(read.faults)});
    m_document = std::move(read.value);
    plan(m_document);
}

void TakingIn::readTable()
{
    if (!m_places)
        m_places = std::make_unique<DiaryPlaces>(m_world);
    m_diary->reading = practice::readDiary(m_diary->table, m_diary->wish, *m_places, m_clock.wall());
    if (m_diary->reading.gap)
        tell({});
    else
        plan(m_diary->reading.document);
}

void TakingIn::plan(const exchange::Document &document)
{
    const auto plan = exchange::planMerge(*m_queue.reader(), document, m_clock.wall());
    if (plan)
        return tell(takingnews::Planned{*plan, !plan->isNothing()});
    const exchange::MergeRefused why = plan.error();
    forget();
    if (why.fault)
        tell(takingnews::Refused{{*why.fault}});
    else
        tell(takingnews::JournalFailed{why.error});
}

void TakingIn::chooseColumn(int what, int column)
{
    if (m_diary && choose(m_diary->wish, what, column, m_diary->table.columns.size()))
        readTable();
}

void TakingIn::chooseForm(int form)
{
    if (!m_diary || form < 0 || form >= std::ssize(m_diary->reading.forms))
        return;
    m_diary->wish.format = m_diary->reading.forms[std::size_t(form)];
    readTable();
}

void TakingIn::namePlace(std::size_t place, const std::vector<SidedZone> &zones)
{
    if (!m_diary || place >= m_diary->reading.places.size())
        return;
    m_places->tell(m_diary->reading.places[place].said, zones);
    readTable();
}

void TakingIn::takeIn()
{
    auto *planned = std::get_if<takingnews::Planned>(&m_news);
    if (!planned || !planned->mayTakeIn)
        return;
    if (!isPossible()) {
        forget();
        return tell(takingnews::Impossible{});
    }
    m_plan = std::make_shared<MergePlan>();
    m_isTable = m_diary.has_value();
    exchange::Document &looked = m_diary ? m_diary->reading.document : m_document;
    const auto write = [plan = m_plan, document = std::exchange(looked, {}), now = m_clock.wall()](journal::JournalStore &store) -> Status {
        if (store.file().empty())
            return {};
        auto done = exchange::takeIn(store, document, now);
        if (!done)
            return tl::unexpected(done.error().error);
        *plan = std::move(*done);
        return {};
    };
    m_diary.reset();
    planned->mayTakeIn = false;
    m_listener.told();
    m_queue.write(write, [this](bool saved) { taken(saved); });
}

void TakingIn::taken(bool saved)
{
    m_waits = !saved;
    if (m_waits)
        return tell(takingnews::Waiting{});
    if (m_isTable)
        m_taken = TakenNotes(m_plan->entries.come);
    tell(takingnews::Done{*m_plan, m_taken.mayTakeOut()});
    m_listener.broughtNew();
}

void TakingIn::saved()
{
    if (m_waits && m_queue.state().allSaved())
        taken(true);
}

void TakingIn::undo()
{
    if (m_taken.mayTakeOut() && isPossible())
        write(m_taken.takeOut(m_clock.wall()), takingnews::TakenOut{m_taken.count()});
}

void TakingIn::bringBack()
{
    if (m_taken.mayBringBack() && isPossible())
        write(m_taken.bringBack(), takingnews::BroughtBack{m_taken.count()});
}

void TakingIn::write(const JournalQueue::Write &what, const TakingNews &then)
{
    m_queue.write(what, [this, then](bool saved) {
        tell(saved ? then : takingnews::Impossible{});
        m_listener.broughtNew();
    });
}

void TakingIn::cancel()
{
    forget();
    tell({});
}

void TakingIn::forget()
{
    m_document = {};
    m_diary.reset();
    m_taken = {};
}

void TakingIn::tell(TakingNews news)
{
    m_news = std::move(news);
    m_listener.told();
}

} // namespace unknot::practice
