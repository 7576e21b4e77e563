// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/picture.h"

namespace unknot::posture
{

namespace
{

void mirror(Picture::Point &point)
{
    point.x = Picture::width - point.x;
}

void mirror(Picture::Path &path)
{
    for (Picture::Point &point : path)
        mirror(point);
}

void mirror(std::vector<Picture::Path> &paths)
{
    for (Picture::Path &path : paths)
        mirror(path);
}

} // namespace

Picture mirrored(Picture picture)
{
    for (Picture::Area &area : picture.areas)
        mirror(area.paths);
    for (Picture::Lines &lines : picture.lines)
        mirror(lines.paths);
    for (Picture::Arrow &arrow : picture.arrows) {
        mirror(arrow.shaft);
        mirror(arrow.heads);
    }
    for (Picture::Ring &ring : picture.rings)
        mirror(ring.at);
    return picture;
}

} // namespace unknot::posture
