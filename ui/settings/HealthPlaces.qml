// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The places a health answer concerns.
Column {
    id: places

    required property string gate
    required property string about
    required property list<string> keys

    spacing: 2 * Theme.grid

    Words {
        width: parent.width
        visible: places.keys.length === 0
        text: qsTr("No place is named yet. Until one is, more than that place may stay blocked.")
        font.bold: true
    }
    PlaceNamer {
        width: parent.width
        about: places.about
        keys: places.keys
        onAdded: keys => Health.addPlaces(places.gate, keys)
        onRemoved: key => Health.removePlace(places.gate, key)
    }
}
