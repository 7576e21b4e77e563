// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilefile.h"

#include "catalogue/jsonreader.h"
#include "catalogue/zonekey.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::cli
{

namespace
{

using catalogue::inQuotes;
using catalogue::Json;
using catalogue::JsonDocument;
using catalogue::JsonReader;

const GateId anyWarning{"G0"};

// How a question was answered: no, yes, or yes and a clinician has cleared it.
enum class Answer { No, Yes, Cleared };

// Reads the parts of a profile into it and notes what is wrong.
class ProfileReader
{
public:
    ProfileReader(const catalogue::Catalogue &catalogue, const JsonDocument &document, ProfileFile &into)
        : m_catalogue(catalogue), m_root(document.root()), m_into(into)
    {
    }

    void read();
    [[nodiscard]] Errors errors(const JsonDocument &document) const;

private:
    void eachIn(
        const char *group, void (ProfileReader::*readOne)(const std::string &id, const Json &value, const catalogue::DocumentPlace &at));
    void readFlag(const std::string &id, const Json &value, const catalogue::DocumentPlace &at);
    void readQuestion(const std::string &id, const Json &value, const catalogue::DocumentPlace &at);
    void readGate(const std::string &id, const Json &value, const catalogue::DocumentPlace &at);
    [[nodiscard]] safety::HealthAnswer readAnswer(const catalogue::Gate &gate, const JsonReader &answer);
    void readSwitchedOn(const JsonReader &profile);
    [[nodiscard]] Answer answerIn(const Json &value, const catalogue::DocumentPlace &at, catalogue::Urgency urgency);
    void warn(const std::string &what, catalogue::Urgency urgency);
    void fault(const catalogue::DocumentPlace &at, std::string what) { m_faults.add(at, std::move(what)); }

    const catalogue::Catalogue &m_catalogue;
    const Json &m_root;
    ProfileFile &m_into;
    catalogue::Faults m_faults;
};

void ProfileReader::read()
{
    if (!m_root.is_object())
        return fault({0, ""}, "has to be an object with the health answers");
    const JsonReader profile(m_root, {0, ""}, m_faults);
    profile.only({"$schema", "redFlags", "screens", "gates", "switchedOn"});
    eachIn("redFlags", &ProfileReader::readFlag);
    eachIn("screens", &ProfileReader::readQuestion);
    eachIn("gates", &ProfileReader::readGate);
    readSwitchedOn(profile);
}

void ProfileReader::eachIn(
    const char *group, void (ProfileReader::*readOne)(const std::string &id, const Json &value, const catalogue::DocumentPlace &at))
{
    if (!m_root.contains(group))
        return;
    const std::string pointer = catalogue::pointerTo("", group);
    if (!m_root[group].is_object())
        return fault({0, pointer}, "has to be an object: an id and its answer for each question");
    for (const auto &[id, value] : m_root[group].items())
        (this->*readOne)(id, value, {0, catalogue::pointerTo(pointer, id)});
}

Answer ProfileReader::answerIn(const Json &value, const catalogue::DocumentPlace &at, catalogue::Urgency urgency)
{
    if (value.is_boolean())
        return value.get<bool>() ? Answer::Yes : Answer::No;
    if (!value.is_object()) {
        fault(at, "has to be true, false or {\"cleared\": true}");
        return Answer::Yes;
    }
    const JsonReader answer(value, at, m_faults);
    answer.only({"cleared"});
    // What is there is wrong already: that "cleared" is not, too, would be a second word for one mistake.
    if (!answer.sound() || !answer.flag("cleared"))
        return Answer::Yes;
    const auto &actions = m_catalogue.all().actions;
    const bool clearable
        = std::any_of(actions.begin(), actions.end(), [urgency](const auto &one) { return one.urgency == urgency && one.clearable; });
    if (!clearable)
        answer.fail("cleared", "this answer can't be cleared: it stops every session");
    return clearable ? Answer::Cleared : Answer::Yes;
}

void ProfileReader::warn(const std::string &what, catalogue::Urgency urgency)
{
    std::string text = what;
    for (const catalogue::Action &action : m_catalogue.all().actions) {
        if (action.urgency == urgency)
            text += " " + action.title + ": " + action.advice;
    }
    m_into.warnings.push_back(text);
    m_into.profile.answers[anyWarning];
}

void ProfileReader::readFlag(const std::string &id, const Json &value, const catalogue::DocumentPlace &at)
{
    const auto &flags = m_catalogue.all().redFlags;
    const auto flag = std::find_if(flags.begin(), flags.end(), [&id](const auto &one) { return one.id == id; });
    if (flag == flags.end())
        return fault(at, "there is no red flag " + inQuotes(id) + " in flags.json");
    if (answerIn(value, at, flag->urgency) == Answer::Yes)
        warn(flag->title + ". " + flag->why, flag->urgency);
}

void ProfileReader::readQuestion(const std::string &id, const Json &value, const catalogue::DocumentPlace &at)
{
    const catalogue::Question *question = m_catalogue.question({id});
    if (!question)
        return fault(at, "there is no question " + inQuotes(id) + " in screens.json");
    if (answerIn(value, at, question->urgency) == Answer::Yes)
        warn("Answered yes: \u201c" + question->text + "\u201d", question->urgency);
}

void ProfileReader::readGate(const std::string &id, const Json &value, const catalogue::DocumentPlace &at)
{
    const catalogue::Gate *gate = m_catalogue.gate({id});
    if (!gate)
        return fault(at, "there is no health answer " + inQuotes(id) + " in gates.json");
    if (value.is_object())
        m_into.profile.answers[gate->id] = readAnswer(*gate, JsonReader(value, at, m_faults));
    else if (!value.is_boolean())
        fault(at, "has to be true, false, or an object with cleared, zones or side");
    else if (value.get<bool>())
        m_into.profile.answers[gate->id];
}

safety::HealthAnswer ProfileReader::readAnswer(const catalogue::Gate &gate, const JsonReader &answer)
{
    safety::HealthAnswer read;
    answer.only({"cleared", "zones", "side"});
    read.cleared = answer.flagIfAny("cleared");
    if (read.cleared && !gate.clearable)
        answer.fail("cleared", "this answer can't be cleared");
    if (answer.has("zones") && !gate.asksZones)
        answer.fail("zones", "this answer asks for no zones");
    if (answer.has("side") && !gate.asksSide)
        answer.fail("side", "this answer asks for no side");
    answer.eachText("zones", [&](const std::string &key, const catalogue::DocumentPlace &place) {
        const auto zones = catalogue::zonesNamed(m_catalogue, present::fromQt(present::toQt(key)));
        if (zones.empty())
            fault(place, inQuotes(key) + " is no zone of zones.json; write ZONE, ZONE:left or ZONE:right");
        read.zones.insert(read.zones.end(), zones.begin(), zones.end());
    });
    if (answer.has("side"))
        read.side = answer.oneOf<Side>("side", {{"left", Side::Left}, {"right", Side::Right}, {"both", Side::Middle}}, Side::Middle);
    return read;
}

void ProfileReader::readSwitchedOn(const JsonReader &profile)
{
    if (!profile.has("switchedOn"))
        return;
    profile.eachText("switchedOn", [this](const std::string &id, const catalogue::DocumentPlace &place) {
        if (!m_catalogue.point({id}))
            fault(place, "there is no point " + inQuotes(id) + " in the catalogue");
        m_into.profile.switchedOn.insert({id});
    });
}

Errors ProfileReader::errors(const JsonDocument &document) const
{
    std::vector<std::string> pointers;
    for (const catalogue::Fault &fault : m_faults.kept())
        pointers.push_back(fault.place.pointer);
    const std::vector<int> lines = document.lines(pointers);
    Errors errors;
    for (std::size_t i = 0; i < pointers.size(); ++i)
        errors.push_back({Error::Kind::Invalid, m_faults.kept()[i].what, document.file(), lines[i], pointers[i]});
    std::stable_sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return errors;
}

} // namespace

Loaded<ProfileFile> ProfileFile::read(const catalogue::Catalogue &catalogue, const std::filesystem::path &file)
{
    Loaded<ProfileFile> loaded;
    const Result<JsonDocument> document = JsonDocument::read(file);
    if (!document) {
        loaded.errors.push_back(document.error());
        return loaded;
    }
    ProfileReader reader(catalogue, *document, loaded.value);
    reader.read();
    loaded.errors = reader.errors(*document);
    return loaded;
}

} // namespace unknot::cli
