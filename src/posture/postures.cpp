// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"
#include "posture/scenefolder.h"
#include "posture/svgtext.h"

#include <fstream>
#include <iostream>
#include <string>

// Writes the pictures of all scenes of a folder, or of those that are named, as SVG files: what one looks at while a
// scene is made. unknot_postures SCENES OUT PIXELS light|dark masculine|feminine [ID...]
int main(int argc, char *argv[])
{
    using namespace unknot;
    using namespace unknot::posture;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 5) {
        std::cerr << "Usage: unknot_postures SCENES OUT PIXELS light|dark masculine|feminine [ID...]\n";
        return 2;
    }
    const auto loaded = loadScenes(arguments[0]);
    for (const Error &error : loaded.errors)
        std::cerr << toString(error) << '\n';
    const int pixels = std::stoi(arguments[2]);
    const std::vector<std::string> wanted(arguments.begin() + 5, arguments.end());
    for (const Scene &scene : loaded.value) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), scene.id) == wanted.end())
            continue;
        for (const auto &[moment, picture] : draw(scene, arguments[4] == "feminine" ? Sex::Feminine : Sex::Masculine, pixels)) {
            std::ofstream file(arguments[1] + "/" + scene.id + "." + std::string(nameOf(moment, momentNames)) + ".svg", std::ios::binary);
            file << svgText(picture, sentenceFor(scene, "left", "right"), arguments[3] == "dark" ? Theme::Dark : Theme::Light, pixels);
        }
    }
    return loaded.errors.empty() ? 0 : 1;
}
