"""What texts tell of: for each topic a subject, and facts with their names and phrases.

A line of a topic is ``names | kind of value | phrases``: a phrase follows the subject, and ``_`` in
it stands for the value.  The first line names the subject.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dgfill.training.extraction.values import words

__all__ = ["FLAGS", "LOOSE_KINDS", "ROWS", "TOPICS", "Field", "Topic"]


@dataclass(frozen=True, slots=True)
class Field:
    """A fact that a text may tell."""

    names: tuple[str, ...]  # of the member, in snake case; one of them labels it in the text
    kind: str  # of its value
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """What a text is about."""

    pronoun: str
    subject: Field
    fields: tuple[Field, ...]


_TABLE = """
She/He/They
name full_name person person_name contact candidate employee | person |
age years | age | is _ years old / turned _ last week / is _ / is aged _
city town home residence location | place | lives in _ / moved to _ / comes from _ / has a flat in _
birthplace place_of_birth born_in | place | was born in _ / was born and raised in _
birthday date_of_birth born birth_date | date | was born on _ / celebrates a birthday on _
job occupation profession role position job_title | job | works as a _ / is a _ / has been a _ for years
employer company works_for organisation workplace | company | works for _ / joined _ / founded _
email mail email_address | email | can be reached at _ / uses _ / answers mail to _
phone telephone phone_number mobile | phone | has the number _ / can be called at _ / takes calls on _
languages spoken_languages | languages | speaks _ / is fluent in _
hobbies interests likes tags | tags | likes _ / is interested in _
salary income wage | big | earns _ a year / makes _
children kids number_of_children | count | has _ children
spouse partner married_to | person | is married to _ / lives with _
university school studied_at | company | studied at _ / graduated from _
username user login nickname handle | handle | is known as _ / logs in as _

It
product name item product_name model article | product |
price cost unit_price amount | price | costs _ / sells for _ / is available for _ / is offered at _
brand manufacturer maker producer vendor | company | is made by _ / comes from _ / is a product of _
color colour finish | colour | comes in _ / is available in _ / is _
weight mass | weight | weighs _ / has a weight of _
width height length depth | length | measures _ / is _ long
stock quantity in_stock units_left | count | has _ units in stock / is down to _ pieces
rating score stars review_score | score | is rated _ / scores _ in tests
sku article_number item_number product_code | code | has the article number _ / is listed as _
warranty guarantee | duration | comes with a warranty of _ / is guaranteed for _
released release_date launched available_from | date | was released on _ / ships from _
materials made_of features | tags | is made of _ / includes _
battery_life runtime | minutes | runs for _ / lasts _
category type kind | thing | belongs to _ / is filed under _

It
invoice invoice_number number id invoice_id reference | code |
customer client buyer bill_to customer_name | person | was sent to _ / is addressed to _ / bills _
company supplier vendor seller issuer | company | was issued by _ / comes from _
total amount amount_due sum total_amount | price | amounts to _ / is over _ / totals _ / has a total of _
tax vat tax_rate | percent | includes _ tax / has a tax rate of _
due_date due payable_by deadline | date | is due on _ / must be paid by _ / is payable until _
date issued issue_date invoice_date | date | is dated _ / was issued on _
currency currency_code | currency | is in _ / is charged in _
status state payment_status | status | is _ / is marked as _
iban account bank_account | code | is payable to account _
discount rebate | percent | has a discount of _

It
event title name event_name meeting topic | title |
date day when event_date | date | takes place on _ / is on _ / is scheduled for _ / was moved to _
time start start_time begins_at | time | starts at _ / begins at _ / opens at _
place location venue city where | place | is held in _ / takes place in _ / happens in _
room hall | code | is in room _ / meets in _
organizer host organiser organized_by | person | is organised by _ / is hosted by _
attendees participants guests visitors capacity | count | has _ guests / has room for _ people
fee ticket_price entry price | price | costs _ / asks _ at the door
speakers talks_by | people | features _ / has talks by _
duration length | duration | lasts _ / goes on for _
website link url registration | url | is described at _ / has a page at _
weekday day_of_week | weekday | is on a _

It
service name server app application service_name | slug |
version release | version | runs version _ / was updated to _ / is at version _
port listen_port | port | listens on port _ / answers on port _
host hostname ip address ip_address | ip | runs on _ / is reachable at _
url endpoint base_url | url | is served at _ / answers at _
timeout request_timeout timeout_seconds | minutes | has a timeout of _ / times out after _
owner maintainer team contact | person | is maintained by _ / belongs to _
memory memory_limit max_memory | size | may use _ of memory / is limited to _
replicas instances workers threads | count | has _ replicas / runs _ workers
log_file path log_path file | path | logs to _ / writes to _
region zone datacenter | place | is deployed in _
uptime load usage cpu | percent | is at _ load / uses _ of the CPU
commit revision hash sha | hex | was built from commit _
depends_on dependencies requires | tags | depends on _ / needs _

It
ticket id issue key ticket_id case | code |
title summary subject problem | sentence | says: _ / is titled _ / reads: _
priority severity urgency | level | has _ priority / is of _ priority
status state | status | is _ / was set to _
assignee assigned_to owner responsible | person | is assigned to _ / is handled by _
reporter author reported_by opened_by | person | was reported by _ / was opened by _
created created_at opened date | stamp | was created at _ / dates from _
component module area | slug | concerns _ / is about _
labels tags | tags | is labelled _ / carries the labels _
estimate hours effort | count | is estimated at _ hours
version affected_version fixed_in | version | affects version _ / is fixed in _

It
shipment parcel tracking tracking_number package order order_id | code |
recipient to receiver addressee | person | goes to _ / is for _
sender from shipper | company | was sent by _ / comes from _
street address | street | is delivered to _ / goes to _
city destination town | place | is on its way to _ / is bound for _
zip postcode postal_code zip_code | postcode | goes to the postcode _
weight weight_kg | weight | weighs _
carrier courier delivered_by | company | is carried by _ / travels with _
eta delivery_date expected arrival | date | arrives on _ / is expected on _
status state | status | is _
items pieces boxes | count | has _ pieces / contains _ items
shipping_cost postage cost | price | costs _ to ship

It
book title name work | title |
author writer written_by | person | was written by _ / is by _
year published publication_year | year | appeared in _ / was published in _
pages page_count number_of_pages | count | has _ pages / runs to _ pages
publisher press | company | is published by _ / came out at _
language original_language | language | is written in _
genre category subject | thing | is a _ novel / is about _
isbn identifier | code | has the identifier _
price cost | price | costs _
rating stars | score | is rated _

It
flight flight_number connection trip | code |
from origin departure departure_city | place | leaves from _ / departs from _
to destination arrival_city | place | goes to _ / flies to _
departure_time departs leaves_at | time | leaves at _ / departs at _
arrival_time arrives lands_at | time | lands at _ / arrives at _
date day travel_date | date | is on _ / goes on _
gate terminal | code | boards at gate _ / leaves from gate _
seat seat_number | code | has seat _ booked
passenger traveller passenger_name booked_for | person | is booked for _
airline operator carrier | company | is operated by _
fare price ticket_price | price | costs _
delay delay_minutes | minutes | is delayed by _
stops via | places | stops in _ / goes via _

It
restaurant name place cafe hotel venue | product |
city location town | place | is in _ / opened in _
street address | street | is at _ / can be found at _
cuisine speciality style | thing | serves _ / is known for _
chef owner manager | person | is run by _ / has _ as its chef
opens opening_time open_from | time | opens at _
closes closing_time open_until | time | closes at _
phone telephone reservations | phone | takes calls at _
website url | url | is online at _
rating stars score | score | is rated _
seats tables rooms capacity | count | has _ seats / offers room for _
founded since established opened | year | was founded in _ / has existed since _
closed_on day_off | weekday | is closed on _

It
company name organisation firm business | company |
founder founded_by | person | was founded by _ / was started by _
ceo director head chief_executive | person | is led by _ / has _ as its chief executive
founded year_founded since | year | was founded in _ / dates from _
headquarters city based_in hq location | place | is based in _ / has its headquarters in _
employees staff headcount | big | employs _ people / has _ employees
revenue turnover sales | big | made _ in revenue / had sales of _
industry sector field | thing | works in _ / is in the _ business
website homepage url | url | can be found at _
products product_names | tags | makes _ / sells _
parent owned_by parent_company | company | belongs to _ / was bought by _
growth margin market_share | percent | grew by _

It
sensor device id sensor_id device_id station | code |
temperature temp reading value | degrees | measured _ / reads _ / reports _
humidity moisture | percent | reports _ humidity
battery charge battery_level | percent | has _ battery left
timestamp time measured_at at | stamp | reported at _ / was read at _
location place site | place | stands in _ / is installed in _
firmware version | version | runs firmware _
altitude height elevation | length | is at an altitude of _
status state | status | is _
interval period | minutes | reports every _
readings samples values | numbers | recorded _ / delivered the values _

It
apartment listing property object id flat | code |
rent price monthly_rent | price | rents for _ a month / costs _
area size living_area | size | covers _
rooms bedrooms room_count | count | has _ rooms
city town location | place | is in _
street address | street | is at _
available available_from free_from | date | is free from _
landlord owner agent contact | person | is let by _ / belongs to _
deposit security_deposit | price | asks a deposit of _
floor level storey | count | is on floor _
features amenities extras | tags | has _ / offers _

She/He/They
patient name patient_name | person |
age | age | is _ years old / is aged _
doctor physician seen_by | person | was seen by _ / is treated by _
diagnosis condition complaint | thing | suffers from _ / was diagnosed with _
medication drug medicine | coined | takes _ / was prescribed _
dose dosage | duration | takes it for _
temperature fever body_temperature | degrees | has a temperature of _
pulse heart_rate | count | has a pulse of _
weight weight_kg | weight | weighs _
admitted admission_date visit_date | date | was admitted on _ / came in on _
room ward | code | is in room _
allergies allergic_to | tags | is allergic to _
insurance insurer | company | is insured with _

It
transaction transfer id payment reference transaction_id | code |
amount value sum | price | is over _ / moved _
sender from payer from_account | person | was sent by _ / came from _
recipient to payee beneficiary | person | went to _ / was paid to _
bank institution | company | went through _
date booked executed_on | date | was booked on _
purpose note memo description | thing | is for _ / is described as _
fee charge commission | price | cost a fee of _
currency | currency | is in _
status state | status | is _

It
city name town place | place |
country nation state | coined | lies in _ / belongs to _
population inhabitants residents | big | has _ inhabitants / is home to _ people
mayor governor head | person | is governed by _ / elected _
area size area_km2 | size | covers _
founded established year | year | was founded in _
elevation altitude height | length | lies _ above the sea
river waterway | coined | lies on the _
landmarks sights attractions | tags | is known for its _
timezone time_zone | code | is in zone _
neighbours twin_towns | places | borders on _

It
dataset file table name filename | path |
rows records lines row_count | big | has _ rows / holds _ records
columns fields | tags | has the columns _
size size_mb bytes | size | takes _ / is _ in size
author created_by uploaded_by owner | person | was uploaded by _ / belongs to _
license terms | code | is under _
updated modified last_modified | stamp | was last changed at _
url source download | url | can be downloaded from _
checksum hash digest | hex | has the checksum _
format type | coined | is stored as _

It
game match title fixture | title |
home_team home team_a winner | coined | was won by _ / was hosted by _
away_team away team_b loser | coined | was lost by _
score goals points | count | ended with _ points
attendance spectators crowd | big | drew _ spectators
stadium venue ground | product | was played at _
date played_on day | date | was played on _
referee umpire | person | was refereed by _
scorers players | people | saw goals by _
duration minutes | minutes | took _

It
recipe dish name meal | title |
servings portions serves | count | serves _ / makes _ portions
time cooking_time prep_time | minutes | takes _ / is done in _
calories energy kcal | count | has _ calories
ingredients needs | tags | needs _ / is made with _
temperature oven oven_temperature | degrees | bakes at _
author cook source | person | is by _ / comes from _
difficulty level | level | is of _ difficulty
cuisine origin | coined | comes from _

It
repository project library package name | slug |
version latest release | version | is at version _ / released _
license licence | coined | is under the _ license
author maintainer owner | person | is maintained by _ / was written by _
stars stargazers likes | big | has _ stars
language programming_language written_in | coined | is written in _
issues open_issues | count | has _ open issues
homepage url docs | url | is documented at _
branch default_branch | slug | is developed on _
released published last_release | date | was released on _
commit sha | hex | stands at commit _
keywords topics tags | tags | is about _
"""

FLAGS: Final = words("""
active enabled public verified paid urgent archived available refundable encrypted waterproof vegan featured
licensed confirmed renewable portable certified insured subscribed visible locked shared approved signed
wireless rechargeable retired married furnished mandatory deprecated cached online open_source
""")
"""Adjectives that become booleans."""

LOOSE_KINDS: Final = words("""
person place company product thing slug email url version code hex phone date time ip path duration coined
colour level status count big percent minutes size weight price score degrees tags numbers year
""")
"""Of the value of a member with any name."""

ROWS: Final = tuple(
    tuple(tuple(column.split(":")) for column in line.split())
    for line in """
product:product quantity:count price:price
name:thing qty:count unit_price:price sku:code
name:person age:age city:place
name:person role:job email:email
player:person points:count team:coined
city:place temperature:degrees humidity:percent
time:time title:title room:code
date:date amount:price payee:company
host:ip port:port status:status
package:slug version:version size:size
author:person title:title year:year
name:person score:score grade:level
code:code origin:place destination:place
user:handle last_login:stamp visits:count
material:thing weight:weight color:colour
""".strip().splitlines()
)
"""Columns of lists of objects, as name and kind of value; the first one names the row."""


def _read(table: str) -> list[Topic]:
    topics = []
    for block in table.strip().split("\n\n"):
        pronoun, *lines = block.splitlines()
        fields = [_field(line) for line in lines]
        topics.append(Topic(pronoun, fields[0], tuple(fields[1:])))
    return topics


def _field(line: str) -> Field:
    names, kind, phrases = line.split(" | ") if not line.endswith("|") else (*line[:-2].split(" | "), "")
    return Field(tuple(names.split()), kind, tuple(filter(None, phrases.split(" / "))))


TOPICS: Final = _read(_TABLE)
