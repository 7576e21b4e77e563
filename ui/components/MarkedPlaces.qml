// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Unknot

// The keys of what is marked on the figure now.
Instantiator {
    id: places

    function keys(): list<string> {
        const found = [];
        for (let i = 0; i < places.count; ++i)
            found.push((places.objectAt(i) as MarkedPlace).key);
        return found;
    }

    model: Body.chips
    delegate: MarkedPlace {}
}
