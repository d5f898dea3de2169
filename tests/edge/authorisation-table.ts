/**
 * Who may do what, written by hand: one line a request, one column a person. `applicant`, of 16, is coming to one mission and was
 * offered a seat of another; `neighbour` owns another association; `removed` was an
 * editor; `leaving` is an owner whom another one removes between what the edge read for them and what it writes; `far`, `own` and
 * `near` read for a territory: another one, this one while being an editor here, this one and no more. `admin` is in no association.
 *
 * `yes`: applied; `same`: already so; `.`: `not_allowed`; `401`: nobody is signed in; any other word is the refusal itself.
 */
export const MUTATION_TABLE = `
request                      nobody citizen   applicant        neighbour reader    editor    owner     removed   leaving   far       own         near      admin
organisation_create          401    yes       yes              yes       yes       yes       yes       yes       yes       yes       yes         yes       yes
organisation_create:taken    401    taken     taken            taken     taken     taken     taken     taken     taken     taken     taken       taken     taken
organisation_edit            401    .         .                .         .         .         yes       .         .         .         .           .         .
organisation_verify          401    .         .                .         .         .         .         .         .         .         .           .         yes
invitation_create            401    .         .                .         .         .         yes       .         .         .         .           .         .
invitation_create:theirs     401    .         .                yes       .         .         .         .         .         .         .           .         .
invitation_revoke            401    .         .                .         .         .         yes       .         .         .         .           .         .
invitation_revoke:through    401    .         .                not_found .         .         .         .         .         .         .           .         .
invitation_accept            401    yes       yes              yes       yes       same      same      yes       yes       yes       same        yes       yes
invitation_accept:guessed    401    over      over             over      over      over      over      over      over      over      over        over      over
member_role                  401    .         .                .         .         .         yes       .         .         .         .           .         .
member_role:self             401    .         .                .         .         .         same      .         .         .         .           .         .
member_remove                401    .         .                .         yes       .         yes       .         .         .         .           .         .
member_remove:self           401    .         .                .         yes       yes       yes       .         .         .         yes         .         .
mission_create               401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_create:taken         401    .         .                taken     .         .         .         .         .         .         .           .         .
mission_edit                 401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_edit:through         401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_seats                401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_seats:through        401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_status               401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_status:through       401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_delete               401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_delete:through       401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_restore              401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_restore:through      401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_appeal               401    .         .                .         .         yes       yes       .         .         .         yes         .         .
mission_appeal:through       401    .         .                not_found .         .         .         .         .         .         .           .         .
conflict_settle              401    .         .                .         .         yes       yes       .         .         .         yes         .         .
conflict_settle:through      401    .         .                not_found .         .         .         .         .         .         .           .         .
mission_review               401    .         .                .         .         .         .         .         .         .         own_mission yes       yes
mission_review:hide          401    .         .                .         .         .         .         .         .         .         own_mission yes       yes
mission_review:theirs        401    .         .                .         .         .         .         .         .         .         yes         yes       yes
mission_review:other_area    401    .         .                .         .         .         .         .         .         .         .           .         .
mission_review:through       401    .         .                .         .         .         .         .         .         .         not_found   not_found not_found
catalyst_appoint             401    .         .                .         .         .         .         .         .         .         .           .         yes
catalyst_appoint:self        401    .         .                .         .         .         .         .         .         .         .           .         yes
catalyst_dismiss             401    .         .                .         .         .         .         .         .         .         .           .         yes
application_send             401    yes       already_answered yes       yes       yes       yes       yes       yes       yes       yes         yes       yes
application_send:draft       401    not_open  not_open         not_open  not_open  not_open  not_open  not_open  not_open  not_open  not_open    not_open  not_open
application_send:through     401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
application_confirm          401    not_found yes              not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
application_confirm:through  401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
application_withdraw         401    not_found yes              not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
application_withdraw:through 401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
application_answer           401    .         .                .         .         yes       yes       .         .         .         yes         .         .
application_answer:through   401    .         .                not_found .         .         .         .         .         .         .           .         .
application_consent          401    .         .                .         .         same      same      .         .         .         same        .         .
application_consent:through  401    .         .                not_found .         .         .         .         .         .         .           .         .
application_expire           401    .         .                .         .         .         .         .         .         .         .           .         .
presence_code                401    .         .                .         .         yes       yes       .         .         .         yes         .         .
presence_code:through        401    .         .                not_found .         .         .         .         .         .         .           .         .
check_in                     401    not_found yes              not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
check_in:through             401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
presence_mark                401    .         .                .         .         yes       yes       .         .         .         yes         .         .
presence_mark:through        401    .         .                not_found .         .         .         .         .         .         .           .         .
presence_answer              401    not_found yes              not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
presence_answer:through      401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
absence_forget               401    .         .                .         .         .         .         .         .         .         .           .         .
hours_propose                401    not_found yes              not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
hours_propose:through        401    not_found not_found        not_found not_found not_found not_found not_found not_found not_found not_found   not_found not_found
hours_sign                   401    .         .                .         .         yes       yes       .         .         .         yes         .         .
hours_sign:through           401    .         .                not_found .         .         .         .         .         .         .           .         .
hours_correct                401    .         .                .         .         yes       yes       .         .         .         yes         .         .
hours_correct:through        401    .         .                not_found .         .         .         .         .         .         .           .         .
`

/**
 * What each address under `/api` answers. After the colon, what is in it: `me` oneself; of whom a pull or a queue holds documents
 * (`O`urs, `T`heirs; `a`n application, somebody's `h`ours, the `d`igits of a date, the contact on a `s`heet), the territory that one reads for, the reports (`i` on an imported mission, `o` on one of ours).
 */
export const API_TABLE = `
request                             nobody     citizen    applicant  neighbour  reader     editor     owner      removed    leaving    far        own        near       admin
GET_/api/session                    200:-      200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me
POST_/api/session                   403        403        403        403        403        403        403        403        403        403        403        403        403
POST_/api/session/code              200        200        200        200        200        200        200        200        200        200        200        200        200
DELETE_/api/session                 200        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/session/passkey/options   200        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/session/passkey           403        403        403        403        403        403        403        403        403        403        403        403        403
PUT_/api/account                    401        200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me
GET_/api/account/export             401        200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me     200:me
GET_/api/account/erasure            401        200        200        200        200        200        200        200        200        200        200        200        200
DELETE_/api/account                 401        403        403        403        403        403        403        403        403        403        403        403        403
GET_/api/sessions                   401        200:1      200:1      200:1      200:1      200:1      200:1      200:1      200:1      200:1      200:1      200:1      200:1
DELETE_/api/sessions/:id            401        404        404        404        200        404        404        404        404        404        404        404        404
GET_/api/passkeys                   401        200:0      200:0      200:0      200:1      200:0      200:0      200:0      200:0      200:0      200:0      200:0      200:0
POST_/api/passkeys/options          401        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/passkeys                  401        403        403        403        403        403        403        403        403        403        403        403        403
DELETE_/api/passkeys/:id            401        404        404        404        200        404        404        404        404        404        404        404        404
POST_/api/push                      401        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/push:of_another           401        409        409        409        200        409        409        409        409        409        409        409        409
POST_/api/pull                      401        200:-      200:ahs    200:T      200:Oahd   200:Oahd   200:Oahd   200:-      200:Oahd   200:44     200:Oahd35  200:35     200:-
PUT_/api/photos/:hash{[0-9a-f]{64}} 401        200        200        200        200        200        200        200        200        200        200        200        200
GET_/api/photos/:hash{[0-9a-f]{64}} 401        404        404        404        200        200        200        404        200        404        200        200        200
GET_/api/reviews                    401        200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:44     200:T35i   200:OT35io 200:io
POST_/api/holds                     200        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/reports                   200        200        200        200        200        200        200        200        200        200        200        200        200
POST_/api/reports/settle            401        404        404        404        404        404        404        404        404        404        200        200        200
POST_/api/reports/settle:ours       401        404        404        404        404        404        404        404        404        404        404        200        200
POST_/api/reports/settle:hide_ours  401        404        404        404        404        404        404        404        404        404        404        404        404
POST_/api/invitation                200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor 200:editor
POST_/api/invitation:guessed        200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-      200:-
GET_/api/catalysts                  401        404        404        404        404        404        404        404        404        404        404        404        200
POST_/api/catalysts/find            401        404        404        404        404        404        404        404        404        404        404        404        200
`

/** Addresses that read no cookie, and answer everybody the same: route, one address of it, status. */
export const PUBLIC_TABLE = `
GET_/c/:format/:area/index                        /c/1/35/index            503
GET_/c/:format/:hash{[0-9a-f]{64}}                /c/1/<photo>             404
GET_/sitemap.xml                                  /sitemap.xml             200
GET_/sitemap/places.xml                           /sitemap/places.xml      200
GET_/sitemap/:part{missions-[1-9][0-9]{0,4}\\.xml} /sitemap/missions-1.xml  200
GET_/robots.txt                                   /robots.txt              200
GET_/health                                       /health                  200
GET_/photos/:hash{[0-9a-f]{64}}                   /photos/<photo>          404
GET_/                                             /                        503
GET_/en                                           /en                      503
GET_/mission/:number{[1-9][0-9]{0,8}}             /mission/1               200
GET_/en/mission/:number{[1-9][0-9]{0,8}}          /en/mission/1            200
GET_/commune/:slug{[0-9][0-9ABab][0-9]{3}(?:-.*)?} /commune/35238-rennes   404
GET_/en/commune/:slug{[0-9][0-9ABab][0-9]{3}(?:-.*)?} /en/commune/35238-rennes 404
GET_/departement/:code                            /departement/35          200
GET_/en/departement/:code                         /en/departement/35       200
GET_/mentions-legales                             /mentions-legales        200
GET_/confidentialite                              /confidentialite         200
GET_/accessibilite                                /accessibilite           200
GET_/en/mentions-legales                          /en/mentions-legales     200
GET_/en/confidentialite                           /en/confidentialite      200
GET_/en/accessibilite                             /en/accessibilite        200
GET_/shell                                        /shell                   200
GET_/en/shell                                     /en/shell                200
`

/** What stands before several addresses and answers none: here it is said that it has been looked at. */
export const STANDS_BEFORE = ['ALL_/*', 'ALL_/api/*']
