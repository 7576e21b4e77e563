// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/thing.h"

#include "posture/documents.h"
#include "posture/hand.h"
#include "posture/scenereader.h"

#include <array>
#include <utility>

namespace unknot::posture
{

namespace
{

constexpr std::string_view schema = "thing.schema.json";
constexpr int largest = 600; // units: a radius
constexpr int mostParts = 40; // of an article

constexpr std::array<std::pair<std::string_view, Style>, 4> styles{
    {{"tool", Style::Tool}, {"tool-end", Style::ToolEnd}, {"cushion", Style::Cushion}, {"prop", Style::Prop}}};

Thing::Form formOf(const SceneReader &from)
{
    Thing::Form form;
    from.plain().only({"style", "at", "size", "through", "radius", "rings"});
    form.style = from.plain().oneOf<Style>("style", styles, Style::Tool);
    from.take("at", form.middle);
    from.take("size", form.halves);
    from.eachVec("through", [&form](Vec bend) { form.bends.push_back(bend); });
    from.take("radius", 1, largest, form.radius);
    from.eachIn("rings", [&form](const SceneReader &each) {
        each.plain().only({"at", "radius"});
        Thing::Ring ring;
        each.take("at", ring.at);
        each.take("radius", 0, largest, ring.radius);
        form.rings.push_back(ring);
    });
    for (std::size_t i = 1; i < form.rings.size(); ++i) {
        if (dot(form.rings[i].at - form.rings[i - 1].at, form.rings.back().at - form.rings.front().at) <= 0)
            from.fail("rings", "do not lie one behind the other");
    }
    const bool isEgg = form.halves.x > 0 && form.halves.y > 0 && form.halves.z > 0, isRod = form.bends.size() > 1 && form.radius > 0;
    if (int{isEgg} + int{isRod} + int{form.rings.size() > 1} != 1)
        from.plain().fail(R"(is one of three: "at" and "size", "through" and "radius", or two "rings" at least)");
    return form;
}

Thing::Beside handOf(const SceneReader &from)
{
    Thing::Beside hand;
    from.plain().only({"at", "palm", "fingers", "shape"});
    from.take("at", hand.wrist);
    from.take("palm", hand.palm);
    from.take("fingers", hand.fingers);
    std::string shape = hand.shape;
    from.take("shape", shape);
    if (handShapeNamed(shape) != nullptr)
        hand.shape = shape;
    else
        from.fail("shape", catalogue::inQuotes(shape) + " is no shape of a hand");
    return hand;
}

Thing readThing(const catalogue::Json &root, std::size_t file, catalogue::Faults &faults)
{
    const SceneReader reader(root, {file, ""}, faults);
    const catalogue::JsonReader &plain = reader.plain();
    plain.only({"$schema", "license", "id", "says", "article", "part", "camera", "hand", "forms"});
    Thing thing;
    thing.text = root.dump(-1, ' ', true, catalogue::Json::error_handler_t::replace);
    thing.id = plain.id();
    thing.says = plain.text("says");
    thing.article = plain.id("article");
    thing.part = plain.number("part", 1, mostParts, 1);
    if (const auto camera = reader.object("camera"))
        readCamera(*camera, thing.camera);
    if (const auto hand = reader.has("hand") ? reader.object("hand") : std::nullopt)
        thing.hand = handOf(*hand);
    reader.eachIn("forms", [&thing](const SceneReader &form) { thing.forms.push_back(formOf(form)); });
    if (thing.forms.empty())
        plain.fail("has no form: \"forms\" names at least one");
    return thing;
}

} // namespace

Loaded<std::vector<Thing>> loadThings(const std::filesystem::path &folder)
{
    catalogue::CatalogueFolder opened = catalogue::CatalogueFolder::open(folder);
    catalogue::Faults faults;
    Loaded<std::vector<Thing>> loaded{readDocuments(opened, schema, faults, readThing), {}};
    loaded.errors = std::move(opened.errors);
    for (Error &error : opened.located(faults))
        loaded.errors.push_back(std::move(error));
    catalogue::sort(loaded.errors);
    return loaded;
}

} // namespace unknot::posture
