// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// One of MarkedPlaces.
QtObject {
    required property string key
}
