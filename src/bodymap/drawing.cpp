// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/drawing.h"

namespace unknot::bodymap
{

Mirror mirrorOf(ViewId view)
{
    switch (view) {
    case ViewId::Front:
    case ViewId::Back:
        return Mirror::Within;
    case ViewId::HeadSide:
    case ViewId::Palm:
    case ViewId::HandBack:
    case ViewId::Sole:
        return Mirror::Apart;
    }
    return Mirror::Within;
}

} // namespace unknot::bodymap
