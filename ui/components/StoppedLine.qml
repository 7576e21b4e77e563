// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Above the pages where one looks for why nothing starts. Those where something would say so themselves.
Occasional {
    property string page: "" // that is shown

    active: Session.start.warning.title !== "" && (page === "after" && Session.start.warning.toRead || page === "history" || page === "learn" || page === "settings")
    sourceComponent: WarningNotice {
        slim: true
        of: Session.start.warning
        onAsked: Session.start.readAdvice()
    }
}
