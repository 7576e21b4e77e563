// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/body.h"

namespace unknot::bodymap
{

std::string_view toString(Body body)
{
    switch (body) {
    case Body::Masculine:
        return "masculine";
    case Body::Feminine:
        return "feminine";
    }
    return "masculine";
}

std::optional<Body> bodyFromString(std::string_view text)
{
    for (const Body body : {Body::Masculine, Body::Feminine}) {
        if (text == toString(body))
            return body;
    }
    return std::nullopt;
}

} // namespace unknot::bodymap
